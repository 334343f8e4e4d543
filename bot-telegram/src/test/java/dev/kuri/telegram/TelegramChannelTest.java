package dev.kuri.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelContract;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.Delivered;
import dev.kuri.core.channel.DeliveryResult.RetryLater;
import dev.kuri.core.channel.OutboundMessage;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TelegramChannelTest extends ChannelContract {
    private final FakeBotApi telegram = new FakeBotApi();
    private final Channel channel = channel(Duration.ofSeconds(2));

    @AfterEach
    void close() {
        telegram.close();
    }

    @Override
    protected Channel channel() {
        return channel;
    }

    @Override
    protected ChatAddress chat() {
        return TelegramFixtures.CHAT;
    }

    @Override
    protected boolean let(Platform behave) {
        switch (behave) {
            case TAKES_IT -> telegram.answer("sendMessage", FakeBotApi.ok("{}"));
            case IS_TOO_BUSY -> telegram.answer("sendMessage", BotApiRefusal.TOO_MANY_REQUESTS);
            case FAILS -> telegram.answer("sendMessage", BotApiRefusal.INTERNAL_ERROR);
            case CUTS_THE_CONNECTION -> telegram.answer("sendMessage", FakeBotApi.cut());
            case IS_UNREACHABLE -> {
                // Nothing was sent, so nothing is unknown: see waitsForATelegramThatCannotBeReached.
                return false;
            }
            case NEVER_ANSWERS -> telegram.answer("sendMessage", telegram.never());
            case ANSWERS_NONSENSE -> telegram.answer("sendMessage", FakeBotApi.page(502));
            case SAYS_THE_PERSON_BLOCKED_US -> telegram.answer("sendMessage", BotApiRefusal.BLOCKED);
            case SAYS_THE_CALL_IS_WRONG -> telegram.answer("sendMessage", BotApiRefusal.BUTTON_DATA_INVALID);
            case REFUSES_OUR_CREDENTIALS -> telegram.answer("sendMessage", BotApiRefusal.UNAUTHORIZED);
        }
        return true;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # Telegram says     | so the delivery is
            CHAT_NOT_FOUND      | Undeliverable[reason=BLOCKED]
            PEER_INVALID        | Undeliverable[reason=BLOCKED]
            NO_RIGHTS           | Undeliverable[reason=BLOCKED]
            BLOCKED             | Undeliverable[reason=BLOCKED]
            DEACTIVATED         | Undeliverable[reason=BLOCKED]
            KICKED              | Undeliverable[reason=BLOCKED]
            NOT_A_MEMBER        | Undeliverable[reason=BLOCKED]
            MARKUP_TOO_LONG     | Undeliverable[reason=REJECTED]
            BUTTON_DATA_INVALID | Undeliverable[reason=REJECTED]
            BODY_TOO_LARGE      | Undeliverable[reason=REJECTED]
            UPGRADED            | Moved[chat=-1001234567890]
            UNAUTHORIZED        | Halted[]
            NOT_FOUND           | Halted[]
            TOO_MANY_REQUESTS   | RetryLater[pause=PT17S, scope=CHAT]
            OTHER_POLLER        | RetryLater[pause=PT1.
            INTERNAL_ERROR      | Unknown[pause=PT1.
            """)
    void doesWithARefusalWhatItsTableSays(BotApiRefusal refusal, String result) {
        telegram.answer("sendMessage", refusal);

        assertThat(channel.deliver(saying(OutboundMessage.text("hello"))))
                .asString()
                .startsWith(result);
        assertThat(telegram.calls("sendMessage")).hasSize(1);
    }

    @Test
    void waitsForATelegramThatCannotBeReached() {
        telegram.close();

        DeliveryResult result = channel.deliver(saying(OutboundMessage.text("hello")));

        assertThat(result)
                .isInstanceOfSatisfying(
                        RetryLater.class, later -> assertThat(later.pause()).isPositive());
    }

    @Test
    void doesNotRepeatACallWhoseFateIsUnknown() {
        channel.deliver(saying(OutboundMessage.text("opens a connection that can be used again")));
        telegram.answer("sendMessage", FakeBotApi.cut());

        channel.deliver(saying(OutboundMessage.text("is cut off")));

        assertThat(telegram.calls("sendMessage")).hasSize(2);
    }

    @Test
    void keepsHundredsOfCallsUnderWayAtOnce() throws Exception {
        int many = 300;
        CountDownLatch arrived = new CountDownLatch(many);
        telegram.answer("sendMessage", (call, exchange) -> {
            arrived.countDown();
            FakeBotApi.await(arrived);
            FakeBotApi.ok("{}").to(call, exchange);
        });
        Channel patient = channel(Duration.ofSeconds(30));

        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<DeliveryResult>> results = IntStream.range(0, many)
                    .mapToObj(i -> callers.submit(() -> patient.deliver(saying(OutboundMessage.text("hello")))))
                    .toList();

            for (Future<DeliveryResult> result : results) {
                assertThat(result.get()).isEqualTo(new Delivered());
            }
        }
    }

    private Channel channel(Duration timeout) {
        return TelegramFixtures.channel(telegram.url(), timeout, true);
    }
}
