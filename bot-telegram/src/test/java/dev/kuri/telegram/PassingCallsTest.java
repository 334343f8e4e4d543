package dev.kuri.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.ChatKind;
import dev.kuri.core.channel.MessagePlace;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;

/** What is done on the side: it never holds anything up, and never fails. */
final class PassingCallsTest {
    private final FakeBotApi telegram = new FakeBotApi();
    private final Channel channel = TelegramFixtures.channel(telegram.url(), Duration.ofSeconds(5), true);

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void leavesOutWhatIsTooManyAtOnceAndGoesOnAfterwards() {
        CountDownLatch held = new CountDownLatch(1);
        telegram.answer("answerCallbackQuery", (call, exchange) -> {
            FakeBotApi.await(held);
            FakeBotApi.ok("true").to(call, exchange);
        });
        PassingCalls calls = new PassingCalls(
                TelegramConnection.forCalls(TelegramFixtures.properties(telegram.url(), Duration.ofSeconds(5))), 2);

        List<CompletableFuture<Boolean>> underWay = List.of(press(calls), press(calls));

        assertThat(press(calls)).isCompletedWithValue(false);
        held.countDown();
        assertThat(underWay).allSatisfy(call -> assertThat(call.join()).isTrue());
        assertThat(press(calls).join()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"400", "429", "500"})
    void endsWithFalseWhenTelegramRefuses(int code) {
        telegram.answer("answerCallbackQuery", FakeBotApi.error(code, "no"));
        PassingCalls calls = new PassingCalls(
                TelegramConnection.forCalls(TelegramFixtures.properties(telegram.url(), Duration.ofSeconds(5))), 1);

        assertThat(press(calls).join()).isFalse();
        assertThat(press(calls).join()).isFalse();
        assertThat(telegram.calls()).hasSize(2);
    }

    @Test
    void showsThatItTypesWhereTheAnswerWillStand() {
        channel.showWorking(TelegramFixtures.CHAT, new MessagePlace(ChatKind.GROUP, "17", "11"));

        await().until(() -> !telegram.calls("sendChatAction").isEmpty());
        JsonNode body = telegram.calls("sendChatAction").getFirst().body();
        assertThat(body.path("action").asText()).isEqualTo("typing");
        assertThat(body.path("chat_id").asText()).isEqualTo("7");
        assertThat(body.path("message_thread_id").asInt()).isEqualTo(17);
    }

    @Test
    void returnsAtOnceAlthoughTelegramDoesNot() {
        telegram.answer("sendChatAction", telegram.never());

        for (int i = 0; i < 10 * TelegramLimits.PASSING_CALLS; i++) {
            channel.showWorking(TelegramFixtures.CHAT, MessagePlace.PRIVATE);
        }

        await().until(() -> telegram.calls("sendChatAction").size() >= TelegramLimits.PASSING_CALLS);
        assertThat(telegram.calls("sendChatAction")).hasSize(TelegramLimits.PASSING_CALLS);
    }

    @Test
    void givesAChatTheMenuOfItsLanguageOnceAndAgainWhenItChanges() {
        ChatAddress other = new ChatAddress(TelegramChannel.NAME, "123456", "8");

        speakAndWait(TelegramFixtures.CHAT, "zh-Hant", 1);
        channel.speak(TelegramFixtures.CHAT, "zh-Hant");
        channel.speak(TelegramFixtures.CHAT, "xx");
        speakAndWait(other, "zh-Hant", 2);
        speakAndWait(TelegramFixtures.CHAT, "zh-Hans", 3);

        assertThat(telegram.calls("setMyCommands"))
                .extracting(call -> call.body().path("scope").path("type").asText() + " "
                        + call.body().path("scope").path("chat_id").asText() + " "
                        + call.body()
                                .path("commands")
                                .path(0)
                                .path("description")
                                .asText())
                .containsExactly("chat 7 能做什麼", "chat 8 能做什麼", "chat 7 能做什么");
    }

    @Test
    void givesAChatItsMenuLaterWhenTelegramRefusedIt() {
        telegram.answer("setMyCommands", FakeBotApi.error(429, "Too Many Requests: retry after 1"));
        speakAndWait(TelegramFixtures.CHAT, "zh-Hant", 1);

        await().until(() -> {
            channel.speak(TelegramFixtures.CHAT, "zh-Hant");
            return telegram.calls("setMyCommands").size() > 1;
        });
    }

    private void speakAndWait(ChatAddress chat, String language, int calls) {
        channel.speak(chat, language);
        await().until(() -> telegram.calls("setMyCommands").size() == calls);
    }

    private static CompletableFuture<Boolean> press(PassingCalls calls) {
        return calls.make(new AnswerCallbackQuery("1"));
    }
}
