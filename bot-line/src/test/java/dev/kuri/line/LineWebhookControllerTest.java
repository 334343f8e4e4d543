package dev.kuri.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.InboundMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over real HTTP, to the application's own beans. */
final class LineWebhookControllerTest {
    private static FakeLine line;
    private static LineServer server;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        line = new FakeLine();
        server = new LineServer(line.url());
    }

    @AfterAll
    static void stop() {
        server.close();
        line.close();
    }

    @BeforeEach
    void forget() {
        server.inbox().calls.clear();
        server.inbox().isUnavailable = false;
    }

    @Test
    void asksLineWhoWeAreWhenItStartsAndOffersTheChannel() {
        assertThat(line.paths()).contains("/v2/bot/info");
        assertThat(server.bean(Channel.class).name()).isEqualTo(LineChannel.NAME);
    }

    @Test
    void keepsAllEventsOfACallTogetherBeforeItSays200() throws Exception {
        byte[] body = payload("several");

        HttpResponse<byte[]> response = post(body, sign(body));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(server.inbox().calls)
                .singleElement()
                .satisfies(kept -> assertThat(kept)
                        .extracting(InboundMessage::content)
                        .containsExactly(new InboundMessage.Text("one"), new InboundMessage.Text("two")));
    }

    @Test
    void says200ToTheVerifyButton() throws Exception {
        byte[] body = payload("verify");

        assertThat(post(body, sign(body)).statusCode()).isEqualTo(200);
        assertThat(server.inbox().calls).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,         signature
    without a signature,
    an empty one,        ''
    one of our length,   AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
    not base64,          ***-not-base64-***
    """)
    void tellsAStrangerNothing(String situation, @Nullable String signature) throws Exception {
        HttpResponse<byte[]> response = post(payload("text"), signature);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.body()).isEmpty();
        assertThat(server.inbox().calls).isEmpty();
    }

    @Test
    void refusesABodyThatIsNotTheOneThatWasSigned() throws Exception {
        assertThat(post(payload("text"), sign(payload("follow"))).statusCode()).isEqualTo(401);
    }

    @Test
    void sendsEventsBackWhenTheyCannotBeKept() throws Exception {
        server.inbox().isUnavailable = true;
        byte[] body = payload("text");

        HttpResponse<byte[]> response = post(body, sign(body));

        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValueAsLong("Retry-After")).hasValue(5);
    }

    @Test
    void refusesASignedBodyThatIsNotJson() throws Exception {
        byte[] body = "{\"events\":".getBytes(StandardCharsets.UTF_8);

        assertThat(post(body, sign(body)).statusCode()).isEqualTo(400);
    }

    @Test
    void takesAnyContentType() throws Exception {
        byte[] body = payload("text");
        HttpRequest request = HttpRequest.newBuilder(server.webhook())
                .header("X-Line-Signature", sign(body))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();

        assertThat(http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void readsNoMoreOfAnEndlessBodyThanItEverNeeds() throws Exception {
        byte[] body = new byte[LineLimits.WEBHOOK_BYTES + 1];
        HttpRequest request = HttpRequest.newBuilder(server.webhook())
                .header("X-Line-Signature", sign(body))
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();

        assertThat(http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(413);
    }

    @Test
    void doesNotWaitForABodyThatIsAnnouncedTooLarge() throws Exception {
        URI to = server.webhook();
        try (Socket socket = new Socket(to.getHost(), to.getPort())) {
            socket.setSoTimeout(5_000);
            String head = "POST " + to.getPath() + " HTTP/1.1\r\nHost: x\r\nContent-Length: 1099511627776\r\n"
                    + "X-Line-Signature: " + sign(new byte[0]) + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));

            byte[] status = socket.getInputStream().readNBytes("HTTP/1.1 413".length());

            assertThat(new String(status, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    private HttpResponse<byte[]> post(byte[] body, @Nullable String signature) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.webhook())
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (signature != null) {
            request.header("x-line-signature", signature);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static byte[] payload(String name) throws IOException {
        String path = "/line/" + name + ".json";
        try (InputStream file = LineWebhookControllerTest.class.getResourceAsStream(path)) {
            return Objects.requireNonNull(file, path).readAllBytes();
        }
    }

    private static String sign(byte[] body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(LineServer.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(body));
    }
}
