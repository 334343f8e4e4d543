package dev.kuri.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelContract;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.Delivered;
import dev.kuri.core.channel.DeliveryResult.Halted;
import dev.kuri.core.channel.DeliveryResult.Moved;
import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.channel.DeliveryResult.RetryLater;
import dev.kuri.core.channel.DeliveryResult.Undeliverable;
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
            case IS_TOO_BUSY -> telegram.answer("sendMessage", FakeBotApi.error(429, "Too Many Requests"));
            case FAILS -> telegram.answer("sendMessage", FakeBotApi.error(500, "Internal Server Error"));
            case CUTS_THE_CONNECTION -> telegram.answer("sendMessage", FakeBotApi.cut());
            case IS_UNREACHABLE -> {
                // Nothing was sent, so nothing is unknown: see waitsForATelegramThatCannotBeReached.
                return false;
            }
            case NEVER_ANSWERS -> telegram.answer("sendMessage", telegram.never());
            case ANSWERS_NONSENSE -> telegram.answer("sendMessage", FakeBotApi.page(502));
            case SAYS_THE_PERSON_BLOCKED_US ->
                telegram.answer("sendMessage", FakeBotApi.error(403, "Forbidden: bot was blocked by the user"));
            case SAYS_THE_CALL_IS_WRONG ->
                telegram.answer("sendMessage", FakeBotApi.error(400, "Bad Request: BUTTON_DATA_INVALID"));
            case REFUSES_OUR_CREDENTIALS -> telegram.answer("sendMessage", FakeBotApi.error(401, "Unauthorized"));
        }
        return true;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation               | code | description                                                          | result
            button data wrong         | 400  | Bad Request: BUTTON_DATA_INVALID                                      | REJECTED
            too many buttons          | 400  | Bad Request: reply markup is too long                                 | REJECTED
            body too large            | 413  | Request Entity Too Large                                              | REJECTED
            no such chat              | 400  | Bad Request: chat not found                                           | BLOCKED
            no such person            | 400  | Bad Request: PEER_ID_INVALID                                          | BLOCKED
            silenced in a group       | 400  | Bad Request: not enough rights to send text messages to the chat      | BLOCKED
            blocked                   | 403  | Forbidden: bot was blocked by the user                                | BLOCKED
            account deleted           | 403  | Forbidden: user is deactivated                                        | BLOCKED
            thrown out of a group     | 403  | Forbidden: bot was kicked from the group chat                         | BLOCKED
            not in the group          | 403  | Forbidden: bot is not a member of the supergroup chat                 | BLOCKED
            """)
    void givesUpOnWhatCannotBeDelivered(String situation, int code, String description, Reason reason) {
        telegram.answer("sendMessage", FakeBotApi.error(code, description));

        DeliveryResult result = channel.deliver(saying(OutboundMessage.text("hello")));

        assertThat(result).isEqualTo(new Undeliverable(reason));
        assertThat(telegram.calls("sendMessage")).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation     | code | description
            token revoked   | 401  | Unauthorized
            token malformed | 404  | Not Found
            """)
    void stopsAndKeepsEverythingWhenItsTokenIsRefused(String situation, int code, String description) {
        telegram.answer("sendMessage", FakeBotApi.error(code, description));

        DeliveryResult result = channel.deliver(saying(OutboundMessage.text("hello")));

        assertThat(result).isEqualTo(new Halted());
    }

    @Test
    void waitsAsLongAsTelegramSays() {
        telegram.answer("sendMessage", FakeBotApi.error(429, "Too Many Requests", "{\"retry_after\":17}"));

        DeliveryResult result = channel.deliver(saying(OutboundMessage.text("hello")));

        assertThat(result).isEqualTo(new RetryLater(Duration.ofSeconds(17)));
    }

    @Test
    void leavesItToTheStoreToFollowAGroupThatHasBecomeASupergroup() {
        telegram.answer(
                "sendMessage",
                FakeBotApi.error(
                        400,
                        "Bad Request: group chat was upgraded to a supergroup chat",
                        "{\"migrate_to_chat_id\":-1001234567890}"));

        DeliveryResult result = channel.deliver(saying(OutboundMessage.text("hello")));

        assertThat(result).isEqualTo(new Moved("-1001234567890"));
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
