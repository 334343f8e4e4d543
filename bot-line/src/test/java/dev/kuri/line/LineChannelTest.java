package dev.kuri.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.bot.messaging.client.MessagingApiClient;
import dev.kuri.core.channel.Backoff;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.Delivered;
import dev.kuri.core.channel.DeliveryResult.Halted;
import dev.kuri.core.channel.DeliveryResult.Parked;
import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.channel.DeliveryResult.RetryLater;
import dev.kuri.core.channel.DeliveryResult.Scope;
import dev.kuri.core.channel.DeliveryResult.Undeliverable;
import dev.kuri.core.channel.DeliveryResult.Unknown;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.ReplyToken;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.channel.Tries;
import dev.kuri.line.FakeLine.Mood;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class LineChannelTest {
    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
    private static final ChatAddress CHAT =
            new ChatAddress(LineChannel.NAME, "U0bot", "U0123456789abcdef0123456789abcdef");
    private static final UUID ID = UUID.fromString("6f1b1f0e-6f1c-4b0c-9d53-0d5d6f3a0f01");

    private FakeLine line;
    private LineChannel channel;

    @BeforeEach
    void start() throws IOException {
        line = new FakeLine();
        channel = channelOf(line, Duration.ofSeconds(5));
    }

    @AfterEach
    void stop() {
        line.close();
    }

    @Test
    void repliesWhileTheTokenIsFresh() {
        DeliveryResult result = channel.deliver(delivery(freshToken(), 0));

        assertThat(result).isEqualTo(new Delivered());
        assertThat(line.calls).singleElement().satisfies(call -> {
            assertThat(call.path()).isEqualTo("/v2/bot/message/reply");
            assertThat(call.retryKey())
                    .as("LINE refuses a reply with a retry key")
                    .isEqualTo("null");
            assertThat(call.body().path("replyToken").asText()).isEqualTo("token-1");
        });
    }

    @Test
    void pushesUnderTheDeliverysIdWhenThereIsNoToken() {
        DeliveryResult result = channel.deliver(delivery(null, 0));

        assertThat(result).isEqualTo(new Delivered());
        assertThat(line.calls).singleElement().satisfies(call -> {
            assertThat(call.path()).isEqualTo("/v2/bot/message/push");
            assertThat(call.retryKey()).isEqualTo(ID.toString());
            assertThat(call.body().path("to").asText()).isEqualTo(CHAT.chat());
        });
    }

    @Test
    void pushesAtTheMomentWhenTheTokensMinuteIsOver() {
        channel.deliver(delivery(new ReplyToken("token-1", NOW), 0));

        assertThat(line.paths()).containsExactly("/v2/bot/message/push");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,                                 taken, failures, unknown, left, paths,        delivered
    first try,                                   0,     0,        0,       60,   reply push,   1
    after a rate limit,                          1,     1,        0,       50,   reply push,   1
    after several refusals,                      5,     5,        0,       50,   reply push,   1
    after a cut connection,                      1,     1,        1,       50,   reply,        0
    after a cut connection and a rate limit,     2,     2,        1,       50,   reply,        0
    after a node died,                           1,     0,        0,       30,   reply,        0
    in the token's last moment,                  1,     0,        0,       1,    reply,        0
    when the token's minute is over,             1,     0,        0,       0,    push,         1
    long after a cut connection,                 1,     1,        1,       -60,  push,         1
    """)
    void readsARefusedTokenByWhatIsKnownOfEarlierTries(
            String situation, int taken, int failures, int unknown, int left, String paths, int delivered) {
        line.hasSeen("token-1");
        ReplyToken token = new ReplyToken("token-1", NOW.plusSeconds(left));

        DeliveryResult result = channel.deliver(delivery(token, new Tries(taken, failures, unknown)));

        assertThat(result).isEqualTo(new Delivered());
        assertThat(line.paths())
                .extracting(path -> path.replace("/v2/bot/message/", ""))
                .containsExactly(paths.split(" "));
        assertThat(line.delivered).hasSize(delivered);
    }

    @Test
    void offersATokenThatMayBeUsedOnceMoreBeforeItPushes() {
        line.willBe(Mood.HANGS_UP);

        channel.deliver(delivery(freshToken(), 0));
        DeliveryResult second = channel.deliver(delivery(freshToken(), 1));

        assertThat(second).isEqualTo(new Delivered());
        assertThat(line.paths()).containsExactly("/v2/bot/message/reply", "/v2/bot/message/reply");
        assertThat(line.delivered).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"TAKES_IT_AND_FAILS", "TAKES_IT_AND_HANGS_UP", "TAKES_IT_AND_ANSWERS_HTML"})
    void saysNothingTwiceWhenLineTookAReplyAndDidNotSaySo(Mood mood) {
        line.willBe(mood);

        DeliveryResult first = channel.deliver(delivery(freshToken(), 0));
        DeliveryResult second = channel.deliver(delivery(freshToken(), 1));

        assertThat(first).isInstanceOf(Unknown.class);
        assertThat(second).isEqualTo(new Delivered());
        assertThat(line.delivered).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"TAKES_IT_AND_FAILS", "TAKES_IT_AND_HANGS_UP", "TAKES_IT_AND_ANSWERS_HTML"})
    void saysNothingTwiceWhenLineTookAPushAndDidNotSaySo(Mood mood) {
        line.willBe(mood);

        DeliveryResult first = channel.deliver(delivery(null, 0));
        DeliveryResult second = channel.deliver(delivery(null, 1));

        assertThat(first).isInstanceOf(Unknown.class);
        assertThat(second).isEqualTo(new Delivered());
        assertThat(line.delivered).hasSize(1);
    }

    @Test
    void doesNotLetTheHttpClientRepeatAReplyOnAConnectionThatBroke() {
        channel.deliver(delivery(freshToken(), 0));
        line.willBe(Mood.TAKES_IT_AND_HANGS_UP);

        channel.deliver(delivery(new ReplyToken("token-2", NOW.plusSeconds(50)), 0));

        assertThat(line.calls).hasSize(2);
        assertThat(line.delivered).hasSize(2);
    }

    @Test
    void losesNothingWhenTheTokenRanOutEarlyAndThePushFailed() {
        line.hasSeen("token-1");
        line.willBe(Mood.WELL, Mood.FAILS);

        DeliveryResult first = channel.deliver(delivery(freshToken(), 0));

        assertThat(first)
                .as("left alone until a used token and one that ran out need not be told apart")
                .isEqualTo(new Unknown(Duration.ofSeconds(60)));
    }

    @Test
    void comesBackSoonWhenTheTokenRanOutEarlyAndThePushWasRefused() {
        line.hasSeen("token-1");
        line.willBe(Mood.WELL, Mood.TOO_BUSY);

        DeliveryResult first = channel.deliver(delivery(freshToken(), 0));
        DeliveryResult second = channel.deliver(delivery(freshToken(), new Tries(1, 1, 0)));

        assertThat(pauseOf(first)).isLessThan(Duration.ofSeconds(2));
        assertThat(second).isEqualTo(new Delivered());
        assertThat(line.delivered).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,                 mood,                 reply,        push
    taken,                       WELL,                 DELIVERED,    DELIVERED
    rate limit,                  TOO_BUSY,             WAIT,         WAIT
    a fault of LINE's,           FAILS,                UNKNOWN,      UNKNOWN
    a gateway's page,            GATEWAY_FAILS,        UNKNOWN,      UNKNOWN
    a gateway's time-out,        GATEWAY_TIRES,        UNKNOWN,      UNKNOWN
    connection cut,              HANGS_UP,             UNKNOWN,      UNKNOWN
    a defect of ours,            FINDS_THE_BODY_WRONG, REJECTED,     REJECTED
    a chat that is not there,    KNOWS_NO_SUCH_CHAT,   BLOCKED,      BLOCKED
    a token that is not ours,    KNOWS_NO_SUCH_TOKEN,  HALTED,       HALTED
    a call that is no more,      HAS_CLOSED_THIS,      REJECTED,     REJECTED
    too large,                   FINDS_IT_TOO_LARGE,   REJECTED,     REJECTED
    no JSON,                     FINDS_NO_JSON,        REJECTED,     REJECTED
    a right that the plan lacks, FORBIDS_IT,           HALTED,       PARKED
    monthly limit,               OUT_OF_MONTHLY_QUOTA, WAIT,         PARKED
    """)
    void mapsEveryAnswer(String situation, Mood mood, String reply, String push) {
        line.isFromNowOn(mood);

        assertThat(channel.deliver(delivery(freshToken(), 0))).isEqualTo(result(reply, mood));
        assertThat(line.paths()).as("no push in its place").containsExactly("/v2/bot/message/reply");
        assertThat(channel.deliver(delivery(null, 0))).isEqualTo(result(push, mood));
    }

    private static DeliveryResult result(String word, Mood mood) {
        Duration pause = Backoff.pause(delivery(null, 0));
        return switch (word) {
            case "DELIVERED" -> new Delivered();
            case "WAIT" -> new RetryLater(pause, Scope.BOT);
            case "UNKNOWN" -> new Unknown(pause);
            case "HALTED" -> new Halted();
            case "PARKED" ->
                new Parked(
                        mood == Mood.FORBIDS_IT
                                ? NOW.plus(Duration.ofHours(1))
                                : Instant.parse("2026-11-30T15:00:00Z"));
            default -> new Undeliverable(Reason.valueOf(word));
        };
    }

    @Test
    void asksForNoPushForAWhileWhenThePlanHasNone() {
        line.willBe(Mood.FORBIDS_IT);
        channel.deliver(delivery(null, 0));

        DeliveryResult push = channel.deliver(delivery(null, 0));
        DeliveryResult reply = channel.deliver(delivery(freshToken(), 0));

        assertThat(push).isInstanceOf(Parked.class);
        assertThat(reply).isEqualTo(new Delivered());
        assertThat(line.paths()).containsExactly("/v2/bot/message/push", "/v2/bot/message/reply");
    }

    @Test
    void waitsTwiceAsLongAfterEveryTryUpToAMinuteOrSo() {
        line.isFromNowOn(Mood.FAILS);

        List<Duration> pauses = IntStream.of(0, 1, 2, 6, 7, 1000)
                .mapToObj(tries -> pauseOf(channel.deliver(delivery(null, tries))))
                .toList();

        Duration first = pauses.getFirst();
        assertThat(first).isBetween(Duration.ofSeconds(1), Duration.ofMillis(1500));
        assertThat(pauses)
                .containsExactly(
                        first,
                        first.multipliedBy(2),
                        first.multipliedBy(4),
                        first.multipliedBy(64),
                        first.multipliedBy(64),
                        first.multipliedBy(64));
    }

    /** LINE as a channel that gives a call so much time. */
    static LineChannel channelOf(FakeLine line, Duration timeout) {
        LineApi api = new LineApi(LineConnection.open(MessagingApiClient.class, line.url(), FakeLine.TOKEN, timeout));
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new LineChannel(
                api,
                new LinePush(api, new LineQuota(api, clock), clock),
                new LineLooks(api, clock, Thread::startVirtualThread),
                clock);
    }

    static ReplyToken freshToken() {
        return new ReplyToken("token-1", NOW.plusSeconds(60));
    }

    /**
     * @param unknown how many earlier tries there were, of which nobody knows what became
     */
    static Delivery delivery(@Nullable ReplyToken token, int unknown) {
        return delivery(token, new Tries(unknown, unknown, unknown));
    }

    private static Delivery delivery(@Nullable ReplyToken token, Tries earlier) {
        return new Delivery(ID, CHAT, List.of(OutboundMessage.text("2.1 GB left")), Routing.reply(token), earlier);
    }

    private static Duration pauseOf(DeliveryResult result) {
        return result instanceof Unknown unknown ? unknown.pause() : ((RetryLater) result).pause();
    }
}
