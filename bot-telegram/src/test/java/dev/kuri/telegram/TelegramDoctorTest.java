package dev.kuri.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.ChannelDoctor.Finding;
import dev.kuri.telegram.TelegramProperties.Mode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TelegramDoctorTest {
    private static final URI HERE = URI.create("https://kuri.example.org");
    private static final String OURS = "https://kuri.example.org/webhooks/telegram";

    private final FakeBotApi telegram = new FakeBotApi();

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void findsNothingWrongOnceTheWebhookIsSet() {
        TelegramDoctor doctor = doctor(Mode.WEBHOOK, HERE);

        assertThat(doctor.mend()).first().extracting(Finding::state).hasToString("MENDED");

        assertThat(states(doctor.examine()))
                .containsExactly(
                        "RIGHT token",
                        "RIGHT groups",
                        "RIGHT webhook",
                        "RIGHT updates",
                        "RIGHT failures",
                        "RIGHT clock");
        assertThat(states(doctor.mend())).doesNotContain("MENDED webhook");
        assertThat(telegram.calls("setWebhook")).singleElement().satisfies(call -> {
            assertThat(call.body().path("url").asText()).isEqualTo(OURS);
            assertThat(call.body().path("secret_token").asText()).isEqualTo(TelegramFixtures.SECRET);
            assertThat(call.body().path("max_connections").asInt()).isEqualTo(100);
            assertThat(call.body().path("allowed_updates"))
                    .extracting(kind -> kind.asText())
                    .containsExactly("message", "callback_query", "my_chat_member");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                     | mode    | here                     | told                                                                                        | finding
            nobody is called                | WEBHOOK | https://kuri.example.org | {}                                                                                          | WRONG webhook
            another is called               | WEBHOOK | https://kuri.example.org | {"url":"https://old.example.org/webhooks/telegram"}                                         | WRONG webhook
            nobody knows where we are       | WEBHOOK |                          | {"url":"https://kuri.example.org/webhooks/telegram"}                                        | DOUBTFUL webhook
            a webhook beside polling        | POLLING |                          | {"url":"https://kuri.example.org/webhooks/telegram"}                                        | WRONG webhook
            no webhook beside polling       | POLLING |                          | {}                                                                                          | RIGHT webhook
            other kinds of updates          | WEBHOOK | https://kuri.example.org | {"url":"https://kuri.example.org/webhooks/telegram","allowed_updates":["message"]}          | WRONG updates
            whatever Telegram thinks best   | WEBHOOK | https://kuri.example.org | {"url":"https://kuri.example.org/webhooks/telegram"}                                        | WRONG updates
            many are waiting                | POLLING |                          | {"pending_update_count":100}                                                                | DOUBTFUL updates
            some are waiting                | POLLING |                          | {"pending_update_count":99}                                                                 | RIGHT updates
            a failure a minute ago          | WEBHOOK | https://kuri.example.org | {"last_error_date":%1$d,"last_error_message":"Connection timed out"}                        | DOUBTFUL failures
            a failure yesterday             | WEBHOOK | https://kuri.example.org | {"last_error_date":%2$d,"last_error_message":"Connection timed out"}                        | RIGHT failures
            """)
    void findsWhatIsWrong(String situation, Mode mode, @Nullable URI here, String told, String finding)
            throws Exception {
        Instant now = Instant.now();
        telegram.tells(told.formatted(
                now.minus(Duration.ofMinutes(1)).getEpochSecond(),
                now.minus(Duration.ofDays(1)).getEpochSecond()));

        assertThat(states(doctor(mode, here).examine())).contains(finding);
    }

    @Test
    void tellsThatAllThatIsSaidInGroupsIsBrought() {
        telegram.answer("getMe", FakeBotApi.ok("""
                {"id":123456,"is_bot":true,"first_name":"Kuri","username":"kuri_test_bot",
                 "can_join_groups":true,"can_read_all_group_messages":true}"""));

        assertThat(states(doctor(Mode.POLLING, null).examine())).contains("DOUBTFUL groups");
    }

    @Test
    void tellsTheTimeAndTheWordsOfTheLastFailure() throws Exception {
        telegram.tells("{\"last_error_date\":1795229940,\"last_error_message\":\"Connection timed out\"}");

        assertThat(doctor(Mode.WEBHOOK, HERE).examine())
                .extracting(Finding::what)
                .contains("The last was at 2026-11-21T02:59:00Z: Connection timed out");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # situation,      ours ahead by, state
            as good as equal, PT5S,          RIGHT
            ahead,            PT60S,         WRONG
            behind,           PT-60S,        WRONG
            """)
    void comparesTheClocks(String situation, Duration ahead, String state) {
        TelegramDoctor doctor =
                new TelegramDoctor(properties(Mode.POLLING), null, Clock.offset(Clock.systemUTC(), ahead));

        assertThat(states(doctor.examine())).contains(state + " clock");
    }

    @Test
    void tellsARefusedTokenFromANetworkThatIsDown() {
        telegram.answer("getMe", FakeBotApi.error(401, "Unauthorized"));
        assertThat(states(doctor(Mode.POLLING, null).examine())).containsExactly("WRONG token");

        telegram.close();
        assertThat(states(doctor(Mode.POLLING, null).examine())).containsExactly("WRONG connection");
    }

    @Test
    void deletesAWebhookThatIsInTheWayOfPolling() throws Exception {
        telegram.tells("{\"url\":\"" + OURS + "\"}");

        List<Finding> findings = doctor(Mode.POLLING, null).mend();

        assertThat(states(findings)).contains("MENDED webhook", "RIGHT webhook");
        assertThat(telegram.calls("deleteWebhook")).hasSize(1);
    }

    @Test
    void setsTheWebhookAgainWhenWeRefusedTheSecretThatTelegramWasTold() throws Exception {
        TelegramDoctor doctor = doctor(Mode.WEBHOOK, HERE);
        doctor.mend();
        telegram.tells("{\"last_error_date\":1795229940,"
                + "\"last_error_message\":\"Wrong response from the webhook: 401 Unauthorized\"}");

        doctor.mend();

        assertThat(telegram.calls("setWebhook")).hasSize(2);
    }

    @Test
    void saysWhyTelegramDoesNotTakeAWebhook() {
        telegram.answer(
                "setWebhook",
                FakeBotApi.error(400, "Bad Request: bad webhook: HTTPS url must be provided for webhook"));

        assertThat(doctor(Mode.WEBHOOK, URI.create("http://kuri.example.org")).mend())
                .first()
                .satisfies(finding -> assertThat(finding.what())
                        .isEqualTo("Telegram does not take it: "
                                + "400 Bad Request: bad webhook: HTTPS url must be provided for webhook"));
    }

    @Test
    void changesNothingToFindOut() {
        doctor(Mode.WEBHOOK, HERE).examine();

        assertThat(telegram.calls())
                .extracting(FakeBotApi.Call::method)
                .containsExactlyInAnyOrder("getme", "getwebhookinfo");
    }

    /** Of the time of day, as the server on loopback tells it. */
    private TelegramDoctor doctor(Mode mode, @Nullable URI here) {
        return new TelegramDoctor(properties(mode), here, Clock.systemUTC());
    }

    private TelegramProperties properties(Mode mode) {
        return new TelegramProperties(
                FakeBotApi.TOKEN, TelegramFixtures.SECRET, telegram.url(), mode, Duration.ofSeconds(5), true, 30);
    }

    private static List<String> states(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.state() + " " + finding.subject())
                .toList();
    }
}
