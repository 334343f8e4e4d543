package dev.kuri.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.CommandRun;
import dev.kuri.app.ShippedConfig;
import dev.kuri.app.provider.Providers;
import dev.kuri.balance.demo.Mood;
import dev.kuri.balance.demo.PlayedAiralo;
import dev.kuri.balance.wire.Hmac;
import dev.kuri.core.balance.Figures.Figure;
import dev.kuri.core.balance.ProviderKey;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A server with accounts at providers that are played. */
@ExtendWith(OutputCaptureExtension.class)
final class ProviderEndToEndTest {
    private static final String ICCID = "8981000000000000011";
    private static final String PASSWORD = "correct horse battery";
    private static final String PATH_SECRET = "0123456789abcdefghijklmn";
    private static final String LOW = "{\"level\":\"90%\",\"iccid\":\"" + ICCID + "\"}";

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path home;

    @Test
    void takesWhatProvidersSendAndKeepsItOnceWithoutTheirKeys(CapturedOutput output) throws Exception {
        try (FakePlatforms platforms = new FakePlatforms();
                PlayedAiralo airalo = new PlayedAiralo();
                RunningKuri kuri = kuri(platforms, airalo, "--logging.level.root=debug")) {
            URI address = kuri.address("/webhooks/airalo");
            String signature = Hmac.sha512(PlayedAiralo.CLIENT_SECRET).hex(bytes(LOW));

            assertThat(status(HttpRequest.newBuilder(address).HEAD())).isEqualTo(200);
            assertThat(status(airalo(address, LOW, signature))).isEqualTo(200);
            assertThat(status(airalo(address, LOW, signature))).isEqualTo(200);
            assertThat(status(airalo(address, LOW + " ", signature))).isEqualTo(401);
            assertThat(status(HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(LOW))))
                    .isEqualTo(401);
            assertThat(status(airalo(address, LOW.repeat(1_000), signature))).isEqualTo(413);
            assertThat(status(airalo(
                            address,
                            "{}",
                            Hmac.sha512(PlayedAiralo.CLIENT_SECRET).hex(bytes("{}")))))
                    .isEqualTo(400);
            assertThat(esimAccess(kuri, PATH_SECRET)).isEqualTo(200);
            assertThat(esimAccess(kuri, PATH_SECRET + "x")).isEqualTo(401);
            assertThat(status(airalo(kuri.address("/webhooks/esim-go"), LOW, signature)))
                    .isEqualTo(404);
            assertThat(kept(kuri))
                    .singleElement()
                    .asString()
                    .startsWith("airalo ")
                    .doesNotContain(ICCID);
        }
        assertThat(output.getAll()).doesNotContain(ICCID, PATH_SECRET, PlayedAiralo.CLIENT_SECRET);
    }

    @Test
    void tellsInItsHealthAndItsFiguresThatAProviderRefusesIt() throws Exception {
        try (FakePlatforms platforms = new FakePlatforms();
                PlayedAiralo airalo = new PlayedAiralo();
                RunningKuri kuri = kuri(platforms, airalo)) {
            airalo.server().isFromNowOn(Mood.FORBIDDEN);
            Figure figure = kuri.bean(Providers.class).figures().of(new ProviderKey("airalo", ICCID));
            assertThat(figure).isInstanceOf(Figure.None.class);

            HttpResponse<String> health = kuri.page("/actuator/health", PASSWORD);
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.body())
                    .contains("\"airalo\":\"credentials refused since ", "\"esimaccess\":\"in order\"");
            assertThat(kuri.page("/actuator/prometheus", PASSWORD).body())
                    .contains("kuri_provider_calls_total{api=\"airalo\",outcome=\"refused\"} 1.0")
                    .contains("kuri_provider_left_alone{api=\"airalo\"} 0");
        }
    }

    @Test
    void isExaminedByTheDoctorWithoutAskingForAnybodysEsim() throws Exception {
        try (PlayedAiralo airalo = new PlayedAiralo()) {
            assertThat(doctor(airalo)).contains("ok     airalo", "gives a token", "ok     esim-access", "not tried");
            airalo.server().isFromNowOn(Mood.UNAUTHORIZED);
            assertThat(doctor(airalo)).contains("WRONG  airalo", "It refuses them: HTTP 401");
            airalo.server().isFromNowOn(Mood.DOWN);
            assertThat(doctor(airalo)).contains("look   airalo", "It cannot be asked now: HTTP 500");
            assertThat(airalo.server().asked()).allMatch(call -> call.path().equals("/v2/token"));
        }
    }

    private String doctor(PlayedAiralo airalo) {
        List<String> words = new ArrayList<>(
                List.of("doctor", "--config", ShippedConfig.FOLDER.toString(), "--kuri.home=" + home.resolve("none")));
        words.addAll(settings(airalo));
        return CommandRun.of(words.toArray(String[]::new)).out();
    }

    private RunningKuri kuri(FakePlatforms platforms, PlayedAiralo airalo, String... more) {
        List<String> all = new ArrayList<>(settings(airalo));
        all.add("--kuri.home=" + home);
        all.add("--kuri.operator.password=" + PASSWORD);
        all.addAll(List.of(more));
        return new RunningKuri(platforms.url(), all.toArray(String[]::new));
    }

    private static List<String> settings(PlayedAiralo airalo) {
        return List.of(
                "--kuri.provider.airalo.client-id=" + PlayedAiralo.CLIENT_ID,
                "--kuri.provider.airalo.client-secret=" + PlayedAiralo.CLIENT_SECRET,
                "--kuri.provider.airalo.base-uri=" + airalo.uri(),
                "--kuri.provider.esim-access.access-code=code",
                "--kuri.provider.esim-access.webhook-secret=" + PATH_SECRET,
                "--kuri.provider.esim-access.base-uri=http://127.0.0.1:9");
    }

    private int esimAccess(RunningKuri kuri, String secret) throws Exception {
        return status(HttpRequest.newBuilder(kuri.address("/webhooks/esim-access/" + secret))
                .POST(BodyPublishers.ofString("{\"notifyType\":\"CHECK_HEALTH\"}")));
    }

    private static HttpRequest.Builder airalo(URI address, String body, String signature) {
        return HttpRequest.newBuilder(address)
                .header("airalo-signature", signature)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private int status(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> kept(RunningKuri kuri) throws Exception {
        List<String> kept = new ArrayList<>();
        try (Connection connection = kuri.bean(DataSource.class).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select api || ' ' || id from notice")) {
            while (rows.next()) {
                kept.add(rows.getString(1));
            }
        }
        return kept;
    }
}
