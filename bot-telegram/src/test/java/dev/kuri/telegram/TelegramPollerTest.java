package dev.kuri.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kuri.core.channel.Leadership;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.FixedBackOff;

final class TelegramPollerTest {
    private final FakeBotApi telegram = new FakeBotApi();
    private final RecordingInbox inbox = new RecordingInbox();
    private final AtomicReference<Leadership> leads = new AtomicReference<>(Leadership.ALONE);
    private final AtomicInteger pausesTaken = new AtomicInteger();
    private final TelegramPolling polling = polling();

    @AfterEach
    void close() {
        polling.stop();
        telegram.close();
    }

    @Test
    void deletesTheWebhookBeforeItAsks() throws Exception {
        telegram.receives(update(1));

        polling.start();

        await().until(() -> inbox.keptIds().contains("1"));
        assertThat(telegram.calls("deleteWebhook")).hasSize(1);
    }

    @Test
    void asksForUpdatesAgainUntilTheyAreKept() throws Exception {
        inbox.failsNext(2);
        telegram.receives(update(5));
        telegram.receives(update(6));

        polling.start();

        await().until(() -> offsets().contains(7L));
        assertThat(inbox.keptIds()).containsExactly("5", "6");
        assertThat(offsets()).startsWith(0L, 0L, 0L, 7L);
    }

    @Test
    void leavesTheOffsetOutOnceNothingIsLeftSoThatIdsMayBeginAnew() throws Exception {
        telegram.receives(update(900));
        polling.start();
        await().until(() -> offsets().contains(901L) && offsets().getLast() == 0L);

        telegram.receives(update(3));

        await().until(() -> inbox.keptIds().contains("3"));
    }

    @Test
    void isNotHeldUpByAnUpdateThatItCannotRead() throws Exception {
        telegram.receives("{\"update_id\":1,\"message\":{\"message_id\":\"x\",\"chat\":[],\"date\":{}}}");
        telegram.receives("{\"update_id\":99999999999999999999999}");
        telegram.receives(update(2));

        polling.start();

        await().until(() -> inbox.keptIds().contains("2"));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNAUTHORIZED", "OTHER_POLLER", "WEBHOOK_ACTIVE", "INTERNAL_ERROR"})
    void asksAgainAfterARefusal(BotApiRefusal refusal) throws Exception {
        AtomicInteger refusals = new AtomicInteger(3);
        FakeBotApi.Answer asUsual = telegram.pollAnswer();
        telegram.answer(
                "getUpdates",
                (call, exchange) -> (refusals.getAndDecrement() > 0 ? refusal : asUsual).to(call, exchange));
        telegram.receives(update(1));

        polling.start();

        await().until(() -> inbox.keptIds().contains("1"));
        assertThat(pausesTaken).hasValue(3);
    }

    @Test
    void asksAgainAfterACutConnectionAndAPageOfAGateway() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        FakeBotApi.Answer asUsual = telegram.pollAnswer();
        telegram.answer("getUpdates", (call, exchange) -> {
            int number = calls.incrementAndGet();
            FakeBotApi.Answer failure = number == 1 ? FakeBotApi.cut() : FakeBotApi.page(502);
            (number <= 2 ? failure : asUsual).to(call, exchange);
        });
        telegram.receives(update(1));

        polling.start();

        await().until(() -> inbox.keptIds().contains("1"));
    }

    @Test
    void waitsAsLongAsTelegramSaysRatherThanAsLongAsItWould() {
        telegram.answer("getUpdates", FakeBotApi.error(429, "Too Many Requests", "{\"retry_after\":3600}"));

        polling.start();

        await().until(() -> !telegram.calls("getUpdates").isEmpty());
        polling.stop();
        assertThat(pausesTaken).hasValue(0);
        assertThat(telegram.calls("getUpdates")).hasSize(1);
    }

    @Test
    void acknowledgesAPressBeforeItIsKept() throws Exception {
        inbox.failsNext(1);
        telegram.receives(new String(TelegramFixtures.update("press"), StandardCharsets.UTF_8));

        polling.start();

        await().until(() -> inbox.keptIds().contains("1006"));
        await().until(() -> !telegram.calls("answerCallbackQuery").isEmpty());
        JsonNode body = telegram.calls("answerCallbackQuery").getFirst().body();
        assertThat(body.path("callback_query_id").asText()).isEqualTo("4382bfdwdsb323b2d9");
    }

    @Test
    void keepsAPressWhoseAcknowledgementIsRefused() throws Exception {
        telegram.answer("answerCallbackQuery", BotApiRefusal.QUERY_TOO_OLD);
        telegram.receives(new String(TelegramFixtures.update("press"), StandardCharsets.UTF_8));

        polling.start();

        await().until(() -> inbox.keptIds().contains("1006"));
    }

    @Test
    void stopsInTheMiddleOfALongPollAndStartsAgain() throws Exception {
        telegram.answer("getUpdates", telegram.never());
        polling.start();
        await().until(() -> !telegram.calls("getUpdates").isEmpty());

        polling.stop();

        assertThat(polling.isRunning()).isFalse();
        telegram.answer("getUpdates", telegram.pollAnswer());
        telegram.receives(update(1));
        polling.start();
        await().until(() -> inbox.keptIds().contains("1"));
    }

    @Test
    void asksForNothingWhileAnotherNodeLeads() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        leads.set(role -> asked.incrementAndGet() > 100);
        telegram.receives(update(1));

        polling.start();

        await().until(() -> asked.get() == 1);
        polling.stop();
        assertThat(telegram.calls()).isEmpty();
    }

    @Test
    void leavesALongPollAloneOnceItNoLongerLeads() {
        AtomicInteger asked = new AtomicInteger();
        leads.set(role -> asked.incrementAndGet() == 1);
        telegram.answer("getUpdates", telegram.never());

        polling.start();

        await().until(() -> asked.get() >= 3);
        assertThat(telegram.calls("getUpdates")).hasSize(1);
    }

    @Test
    void asksOnlyForWhatItReads() {
        polling.start();

        await().until(() -> !telegram.calls("getUpdates").isEmpty());
        JsonNode body = telegram.calls("getUpdates").getFirst().body();
        assertThat(body.path("allowed_updates"))
                .extracting(JsonNode::asText)
                .containsExactly("message", "callback_query", "my_chat_member");
        assertThat(body.path("timeout").asLong()).isEqualTo(30);
    }

    private TelegramPolling polling() {
        TelegramProperties properties = TelegramFixtures.properties(telegram.url(), Duration.ofSeconds(5));
        Supplier<BackOffExecution> pauses = () -> {
            BackOffExecution everyTime = new FixedBackOff(10, FixedBackOff.UNLIMITED_ATTEMPTS).start();
            return () -> {
                pausesTaken.incrementAndGet();
                return everyTime.nextBackOff();
            };
        };
        return new TelegramPolling(new TelegramPoller(
                TelegramConnection.forPolls(properties),
                TelegramFixtures.parser(),
                new TelegramIntake(new PassingCalls(TelegramConnection.forCalls(properties), 4), inbox),
                () -> leads.get().leads("poll"),
                pauses));
    }

    private List<Long> offsets() {
        return telegram.calls("getUpdates").stream()
                .map(call -> call.body().path("offset").asLong())
                .toList();
    }

    private static String update(long id) {
        return "{\"update_id\":" + id
                + ",\"message\":{\"message_id\":1,\"date\":1700000000,\"chat\":{\"id\":7,\"type\":\"private\"},\"text\":\"x\"}}";
    }
}
