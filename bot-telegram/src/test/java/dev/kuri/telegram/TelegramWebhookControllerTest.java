package dev.kuri.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

final class TelegramWebhookControllerTest {
    private static final FakeBotApi TELEGRAM = new FakeBotApi();
    private static final ConfigurableApplicationContext APP = TelegramTestApp.run(
            "kuri.telegram.token=" + FakeBotApi.TOKEN,
            "kuri.telegram.mode=webhook",
            "kuri.telegram.webhook-secret=" + TelegramFixtures.SECRET,
            "kuri.public-url=https://kuri.example.org",
            "kuri.telegram.api-url=" + TELEGRAM.url());
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final RecordingInbox inbox = APP.getBean(RecordingInbox.class);

    @BeforeEach
    void forget() {
        inbox.kept.clear();
        inbox.failsNext(0);
    }

    @AfterAll
    static void close() {
        APP.close();
        TELEGRAM.close();
    }

    @Test
    void keepsAnUpdateBeforeItAnswers200() throws Exception {
        HttpResponse<String> answer = post(TelegramFixtures.update("text"), TelegramFixtures.SECRET);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(inbox.keptIds()).containsExactly("1001");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "no", "telegram-test-secretx", "TELEGRAM-TEST-SECRET", "telegram-test-secre"})
    void tellsAStrangerNothing(@Nullable String secret) throws Exception {
        HttpResponse<String> answer = post(TelegramFixtures.update("text"), secret);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEmpty();
        assertThat(inbox.kept).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation          | body                                   | status
            no JSON              | {"update_id":                          | 400
            nothing              | ''                                     | 400
            null                 | null                                   | 400
            an array             | []                                     | 400
            no id                | {}                                     | 400
            nothing to keep      | {"update_id":1}                        | 200
            unknown kind         | {"update_id":1,"future":{"x":1}}       | 200
            """)
    void refusesWhatIsNoUpdateAndTakesEveryOther(String situation, String body, int status) throws Exception {
        HttpResponse<String> answer = post(body.getBytes(StandardCharsets.UTF_8), TelegramFixtures.SECRET);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void sendsAnUpdateBackThatCannotBeKeptAndSaysWhenToComeAgain() throws Exception {
        inbox.failsNext(1);

        HttpResponse<String> refused = post(TelegramFixtures.update("text"), TelegramFixtures.SECRET);
        HttpResponse<String> again = post(TelegramFixtures.update("text"), TelegramFixtures.SECRET);

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValueAsLong("Retry-After")).hasValue(5);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(inbox.keptIds()).containsExactly("1001");
    }

    @Test
    void doesNotReadWithoutEnd() throws Exception {
        HttpResponse<String> answer = post(new byte[TelegramLimits.UPDATE_BYTES + 1], TelegramFixtures.SECRET);

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void acknowledgesAPress() throws Exception {
        HttpResponse<String> answer = post(TelegramFixtures.update("press"), TelegramFixtures.SECRET);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(inbox.keptIds()).containsExactly("1006");
        await().until(() -> !TELEGRAM.calls("answerCallbackQuery").isEmpty());
    }

    @Test
    void doesNotWaitForTheAcknowledgementOfAPress() throws Exception {
        TELEGRAM.answer("answerCallbackQuery", TELEGRAM.never());

        HttpResponse<String> answer = post(TelegramFixtures.update("press"), TelegramFixtures.SECRET);

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void understandsGroupsByTheNameThatTelegramTells() throws Exception {
        post(TelegramFixtures.update("group-mention"), TelegramFixtures.SECRET);

        assertThat(inbox.keptIds()).containsExactly("1027");
    }

    @Test
    void hasTheMenuInEveryLanguageThatTelegramKnows() {
        await().until(() -> TELEGRAM.calls("setMyCommands").size() == 4);
        assertThat(TELEGRAM.calls("setMyCommands"))
                .extracting(call -> call.body().path("language_code").asText() + " "
                        + call.body()
                                .path("commands")
                                .path(0)
                                .path("description")
                                .asText())
                .containsExactly(" What Kuri can do", "en What Kuri can do", "zh 能做什么", "ja できること");
    }

    @Test
    void tellsTelegramWhereItIs() {
        await().until(() -> !TELEGRAM.calls("setWebhook").isEmpty());

        assertThat(TELEGRAM.calls("setWebhook").getFirst().body().path("url").asText())
                .isEqualTo("https://kuri.example.org/webhooks/telegram");
    }

    @Test
    void doesNotPoll() {
        assertThat(APP.getBeansOfType(TelegramPolling.class)).isEmpty();
    }

    private static HttpResponse<String> post(byte[] body, @Nullable String secret) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(TelegramTestApp.webhook(APP))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body));
        if (secret != null) {
            request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
