package dev.kuri.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.channel.DeliveryResult.RetryLater;
import dev.kuri.core.channel.DeliveryResult.Undeliverable;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.channel.Routing.Occasion;
import dev.kuri.core.channel.Tries;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done about messages that may have arrived. */
final class TelegramUnknownFateTest {
    private static final Tries ONE_UNKNOWN = new Tries(1, 1, 1);

    private final FakeBotApi telegram = new FakeBotApi();

    @AfterEach
    void close() {
        telegram.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # situation,                             occasion,  resend, taken, failures, unknown, now,  becomes,       calls
            an answer,                               REPLY,     true,   0,     0,        0,       500,  Unknown,       1
            an answer that was refused before,       REPLY,     true,   3,     3,        0,       500,  Unknown,       1
            an answer of a node that died,           REPLY,     true,   1,     0,        0,       500,  Unknown,       1
            sent once more,                          REPLY,     true,   1,     1,        1,       200,  Delivered,     1
            unknown when sent once more,             REPLY,     true,   1,     1,        1,       500,  Unknown,       1
            the last time but one,                   REPLY,     true,   3,     3,        2,       500,  Unknown,       1
            the fourth time and no more,             REPLY,     true,   5,     5,        3,       500,  Undeliverable, 1
            refused when sent once more,             REPLY,     true,   1,     1,        1,       429,  RetryLater,    1
            not even once,                           REPLY,     false,  0,     0,        0,       500,  Undeliverable, 1
            not even once since it was set,          REPLY,     false,  1,     1,        1,       200,  Undeliverable, 0
            what nobody asked for,                   PROACTIVE, true,   0,     0,        0,       500,  Undeliverable, 1
            what nobody asked for after a refusal,   PROACTIVE, true,   2,     2,        0,       200,  Delivered,     1
            what nobody asked for of a dead node,    PROACTIVE, true,   1,     0,        0,       200,  Delivered,     1
            the same and then without an answer,     PROACTIVE, true,   1,     0,        0,       500,  Undeliverable, 1
            what nobody asked for of unknown fate,   PROACTIVE, true,   1,     1,        1,       200,  Undeliverable, 0
            """)
    void repeatsAnswersAFewTimesAndTheRestOnlyAfterADeadNode(
            String situation,
            Occasion occasion,
            boolean resend,
            int taken,
            int failures,
            int unknown,
            int now,
            String becomes,
            int calls) {
        telegram.answer("sendMessage", now == 200 ? FakeBotApi.ok("{}") : FakeBotApi.error(now, "no"));

        DeliveryResult result = deliver(occasion, resend, new Tries(taken, failures, unknown));

        assertThat(result.getClass().getSimpleName()).isEqualTo(becomes);
        assertThat(telegram.calls("sendMessage")).hasSize(calls);
        if (result instanceof Undeliverable never) {
            assertThat(never.reason()).isEqualTo(Reason.UNKNOWN);
        }
    }

    @Test
    void doesNotSpendAnotherTryOnATelegramThatIsDown() {
        telegram.answer("sendChatAction", FakeBotApi.page(502));

        DeliveryResult result = deliver(Occasion.REPLY, true, ONE_UNKNOWN);

        assertThat(result).isInstanceOf(RetryLater.class);
        assertThat(telegram.calls("sendMessage")).isEmpty();
    }

    @Test
    void waitsAsLongAsTelegramSaysBeforeAnotherTry() {
        telegram.answer(
                "sendChatAction", FakeBotApi.error(429, "Too Many Requests: retry after 9", "{\"retry_after\":9}"));

        DeliveryResult result = deliver(Occasion.REPLY, true, ONE_UNKNOWN);

        assertThat(result).isEqualTo(new RetryLater(Duration.ofSeconds(9)));
        assertThat(telegram.calls("sendMessage")).isEmpty();
    }

    private DeliveryResult deliver(Occasion occasion, boolean resend, Tries earlier) {
        Channel channel = TelegramFixtures.channel(telegram.url(), Duration.ofSeconds(2), resend);
        Routing routing = new Routing(occasion, null, null, null);
        return channel.deliver(TelegramFixtures.delivery(routing, OutboundMessage.text("hello"))
                .after(earlier));
    }
}
