package dev.kuri.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.kuri.app.codes.CodeDesk;
import dev.kuri.app.codes.Order;
import dev.kuri.app.serve.FakePlatforms.Call;
import dev.kuri.app.serve.SoldEsim.Post;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From what a provider sends to what the person hears. */
final class AlertEndToEndTest {
    private static final int CHAT = 101;

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path home;

    static Stream<SoldEsim> esims() {
        return Stream.of(SoldEsim.airalo(), SoldEsim.esimGo(), SoldEsim.esimAccess());
    }

    @ParameterizedTest
    @MethodSource("esims")
    void tellsThePersonOnceWhatTheProviderSaysWhenItIsAsked(SoldEsim esim) throws Exception {
        esim.left().accept(2_000);
        try (FakePlatforms platforms = new FakePlatforms();
                RunningKuri kuri = running(platforms, esim)) {
            agreeToBeToldOfLessThanOneGigabyte(kuri, platforms, esim);
            esim.left().accept(300);

            assertThat(sent(kuri, esim.forged())).isEqualTo(401);
            assertThat(alerts(kuri)).isZero();

            assertThat(sent(kuri, esim.notice())).isEqualTo(200);
            assertThat(platforms.awaitCalls(4, AlertEndToEndTest::isSaid))
                    .last()
                    .satisfies(call -> assertThat(call.body().toString()).contains("300 MB"));
            await().until(() -> alerts(kuri) == 0);

            assertThat(sent(kuri, esim.notice())).isEqualTo(200);
            assertThat(alerts(kuri)).isZero();
            // What came of it would have come before this answer.
            kuri.telegram(Events.telegramText(4, CHAT, "出典は？"));
            assertThat(platforms.awaitCalls(5, AlertEndToEndTest::isSaid))
                    .hasSize(5)
                    .filteredOn(call -> call.mentions("300 MB"))
                    .hasSize(1);
        }
    }

    /** By a code that the operator issued; at whatever hour the test runs. */
    private static void agreeToBeToldOfLessThanOneGigabyte(RunningKuri kuri, FakePlatforms platforms, SoldEsim esim)
            throws Exception {
        String code = kuri.bean(CodeDesk.class)
                .issue(new Order(esim.api(), List.of(esim.key()), null, null, "旅行", 30))
                .getFirst()
                .code();
        List<String> said = List.of("/start " + code, "旅行の残りが1GBになったら教えて", "はい");
        for (int i = 0; i < said.size(); i++) {
            kuri.telegram(Events.telegramText(i + 1, CHAT, said.get(i)));
            assertThat(platforms.awaitCalls(i + 1, AlertEndToEndTest::isSaid)).hasSize(i + 1);
        }
        change(kuri, """
                insert into daytime (channel, bot, chat, zone, usual_hour, quiet_from, quiet_to)
                select channel, bot, chat, 'Asia/Tokyo', '09:00', '00:00', '00:00' from chat
                """);
    }

    private static boolean isSaid(Call call) {
        return call.method().equals("sendmessage");
    }

    private int sent(RunningKuri kuri, Post post) throws Exception {
        return http.send(post.to(kuri.address("/")), BodyHandlers.discarding()).statusCode();
    }

    /** Of how many eSIMs something is still to be asked. */
    private static long alerts(RunningKuri kuri) throws SQLException {
        try (Connection connection = kuri.bean(DataSource.class).getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from alert")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void change(RunningKuri kuri, String sql) throws SQLException {
        try (Connection connection = kuri.bean(DataSource.class).getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    private RunningKuri running(FakePlatforms platforms, SoldEsim esim) {
        List<String> settings = new ArrayList<>(esim.settings());
        settings.add("--kuri.home=" + home);
        settings.add("--kuri.keys.secret=a2V5cyBvZiBwcm92aWRlcnMsIGtlcHQgZm9yIHUhISE=");
        settings.add("--kuri.reminder.sweep=100ms");
        return new RunningKuri(platforms.url(), settings.toArray(String[]::new));
    }
}
