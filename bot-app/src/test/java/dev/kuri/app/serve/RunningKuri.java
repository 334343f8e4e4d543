package dev.kuri.app.serve;

import dev.kuri.app.ShippedConfig;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole server with the shipped configuration, on a port of its own, and what the platforms do to it. */
final class RunningKuri implements AutoCloseable {
    static final String SECRET = "webhook-test-secret";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    /**
     * Starts it by webhooks on both platforms.
     *
     * @param settings more settings, which win over the ones here
     */
    RunningKuri(URI platforms, String... settings) {
        String[] all = Stream.concat(
                        Stream.of(
                                "--server.port=0",
                                "--server.address=127.0.0.1",
                                "--kuri.config="
                                        + ShippedConfig.FOLDER.toAbsolutePath().normalize(),
                                "--kuri.telegram.token=" + FakePlatforms.TELEGRAM_TOKEN,
                                "--kuri.telegram.mode=webhook",
                                "--kuri.telegram.webhook-secret=" + SECRET,
                                "--kuri.telegram.api-url=" + platforms,
                                "--kuri.line.channel-token=" + FakePlatforms.LINE_TOKEN,
                                "--kuri.line.channel-secret=" + SECRET,
                                "--kuri.line.api-url=" + platforms),
                        Stream.of(settings))
                .toArray(String[]::new);
        context = new SpringApplication(KuriApplication.class).run(all);
    }

    /** Brings an update as Telegram does; gives the status. */
    int telegram(String update) throws IOException, InterruptedException {
        return telegram(update, SECRET);
    }

    int telegram(String update, String secret) throws IOException, InterruptedException {
        return status(request("/webhooks/telegram", update).header("X-Telegram-Bot-Api-Secret-Token", secret));
    }

    /** Brings a webhook as LINE does; gives the status. */
    int line(String webhook) throws IOException, InterruptedException, GeneralSecurityException {
        return line(webhook, SECRET);
    }

    int line(String webhook, String secret) throws IOException, InterruptedException, GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] signature = mac.doFinal(webhook.getBytes(StandardCharsets.UTF_8));
        return status(request("/webhooks/line", webhook)
                .header("X-Line-Signature", Base64.getEncoder().encodeToString(signature)));
    }

    /** The status of a page. */
    int page(String path) throws IOException, InterruptedException {
        return status(HttpRequest.newBuilder(address(path)));
    }

    /** What a page says to who names this password; as a stranger for null. */
    HttpResponse<String> page(String path, @Nullable String password) throws IOException, InterruptedException {
        return http.send(named(path, password).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder named(String path, @Nullable String password) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        if (password != null) {
            String credentials = "operator:" + password;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }

    /** Says something on the chat page; what the page says then. */
    HttpResponse<String> chat(String words) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address("/chat"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("HX-Request", "true")
                .POST(HttpRequest.BodyPublishers.ofString("text=" + URLEncoder.encode(words, StandardCharsets.UTF_8)))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form of the operator's page, with the cookies and the hidden field that came with the page. */
    HttpResponse<String> form(String path, String fields, @Nullable String password)
            throws IOException, InterruptedException {
        HttpResponse<String> page = page("/operator", password);
        Matcher token = TOKEN.matcher(page.body());
        String cookie = page.headers().firstValue("Set-Cookie").orElse("").replaceFirst(";.*", "");
        String body =
                fields + (token.find() ? "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) : "");
        return http.send(
                named(path, password)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Cookie", cookie)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form that came from somewhere else. */
    HttpResponse<String> foreignForm(String path, String fields, String password)
            throws IOException, InterruptedException {
        return http.send(
                named(path, password)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    private int status(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private HttpRequest.Builder request(String path, String body) {
        return HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
    }
}
