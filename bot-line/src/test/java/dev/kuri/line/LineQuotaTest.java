package dev.kuri.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.bot.messaging.client.MessagingApiClient;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.Delivered;
import dev.kuri.core.channel.DeliveryResult.Parked;
import dev.kuri.core.channel.HandClock;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.ReplyToken;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.channel.Routing.Occasion;
import dev.kuri.core.channel.Tries;
import dev.kuri.line.FakeLine.Mood;
import dev.kuri.line.LineQuota.Quota;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineQuotaTest {
    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");
    private static final Instant DECEMBER_IN_JAPAN = Instant.parse("2026-11-30T15:00:00Z");
    private static final String QUOTA = "/v2/bot/message/quota";

    private final HandClock clock = new HandClock(NOW);
    private FakeLine line;
    private LineQuota quota;
    private LineChannel channel;

    @BeforeEach
    void start() throws IOException {
        line = new FakeLine();
        LineApi api = new LineApi(
                LineConnection.open(MessagingApiClient.class, line.url(), FakeLine.TOKEN, Duration.ofSeconds(5)));
        quota = new LineQuota(api, clock);
        channel = new LineChannel(
                api, new LinePush(api, quota, clock), new LineLooks(api, clock, Thread::startVirtualThread), clock);
    }

    @AfterEach
    void stop() {
        line.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,          limit, used, left, used up
    nothing used,         200,   0,    200,  false
    one left,             200,   199,  1,    false
    none left,            200,   200,  0,    true
    more than there is,   200,   205,  0,    true
    a plan without limit, ,      9999, ,     false
    a plan without push,  0,     0,    0,    true
    """)
    void tellsWhatIsLeft(String situation, @Nullable Long limit, long used, @Nullable Long left, boolean isUsedUp) {
        line.account.hasQuota(limit, used);

        assertThat(quota.current()).contains(new Quota(limit, used, NOW));
        assertThat(quota.current().orElseThrow().left()).isEqualTo(left);
        assertThat(quota.isUsedUp()).isEqualTo(isUsedUp);
    }

    @Test
    void asksAtMostEveryTenMinutes() {
        quota.current();
        clock.advance(Duration.ofMinutes(10).minusMillis(1));
        quota.current();
        assertThat(asked()).isEqualTo(1);

        clock.advance(Duration.ofMillis(1));
        line.account.hasQuota(200L, 7);

        assertThat(quota.current()).contains(new Quota(200L, 7, clock.instant()));
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void letsNobodyWaitForLineWhoOnlyLooks() throws InterruptedException {
        line.account.hasQuota(200L, 30);

        quota.latest();
        for (int look = 0; quota.latest().isEmpty() && look < 200; look++) {
            Thread.sleep(Duration.ofMillis(50));
        }

        assertThat(quota.latest()).contains(new Quota(200L, 30, NOW));
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void keepsTheLastFigureWhileLineDoesNotTell() {
        quota.current();
        clock.advance(Duration.ofMinutes(11));
        line.isFromNowOn(Mood.FAILS);

        assertThat(quota.current()).contains(new Quota(200L, 0, NOW));
    }

    @Test
    void knowsNothingWhenLineNeverTold() {
        line.isFromNowOn(Mood.FAILS);

        assertThat(quota.current()).isEmpty();
        assertThat(quota.isUsedUp()).isFalse();
    }

    @Test
    void countsWhatIsPushedUntilItAsksAgain() {
        line.account.hasQuota(2L, 0);

        assertThat(deliver(Occasion.PROACTIVE, null)).isEqualTo(new Delivered());
        assertThat(deliver(Occasion.PROACTIVE, null)).isEqualTo(new Delivered());
        assertThat(quota.current()).contains(new Quota(2L, 2, NOW));
        assertThat(deliver(Occasion.PROACTIVE, null)).isEqualTo(new Parked(DECEMBER_IN_JAPAN));

        clock.advance(Duration.ofMinutes(10));
        line.account.hasQuota(3L, 2);

        assertThat(deliver(Occasion.PROACTIVE, null)).isEqualTo(new Delivered());
        assertThat(line.delivered).hasSize(3);
    }

    @Test
    void parksOnlyWhatNobodyAskedForBeforeLineSaysSo() {
        line.account.hasQuota(200L, 200);
        ReplyToken token = new ReplyToken("token-1", NOW.plusSeconds(60));

        assertThat(deliver(Occasion.PROACTIVE, null)).isEqualTo(new Parked(DECEMBER_IN_JAPAN));
        assertThat(deliver(Occasion.REPLY, token)).isEqualTo(new Delivered());
        assertThat(deliver(Occasion.REPLY, null)).isEqualTo(new Delivered());
        assertThat(Collections.frequency(line.paths(), "/v2/bot/message/push")).isEqualTo(1);
    }

    @Test
    void asksForNoReplyWhetherItMayBeSent() {
        deliver(Occasion.REPLY, new ReplyToken("token-1", NOW.plusSeconds(60)));

        assertThat(line.paths()).containsExactly("/v2/bot/message/reply");
    }

    @Test
    void believesLineThatTheMonthIsUsedUpBeforeTheFigureSaysSo() {
        line.willBe(Mood.WELL, Mood.WELL, Mood.OUT_OF_MONTHLY_QUOTA);

        assertThat(deliver(Occasion.PROACTIVE, null)).isEqualTo(new Parked(DECEMBER_IN_JAPAN));
        assertThat(deliver(Occasion.PROACTIVE, null)).isEqualTo(new Parked(DECEMBER_IN_JAPAN));
        assertThat(Collections.frequency(line.paths(), "/v2/bot/message/push")).isEqualTo(1);

        clock.advance(Duration.ofMinutes(10));

        assertThat(deliver(Occasion.PROACTIVE, null)).isEqualTo(new Delivered());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # now,                 next month
    2026-11-21T03:00:00Z,  2026-11-30T15:00:00Z
    2026-11-30T14:59:59Z,  2026-11-30T15:00:00Z
    2026-11-30T15:00:00Z,  2026-12-31T15:00:00Z
    2028-02-10T00:00:00Z,  2028-02-29T15:00:00Z
    """)
    void turnsTheMonthInJapan(Instant now, Instant next) {
        assertThat(LineQuota.nextMonth(now)).isEqualTo(next);
    }

    private long asked() {
        return Collections.frequency(line.paths(), QUOTA);
    }

    private DeliveryResult deliver(Occasion occasion, @Nullable ReplyToken token) {
        ChatAddress chat = new ChatAddress(LineChannel.NAME, "U0bot", "U0123456789abcdef0123456789abcdef");
        return channel.deliver(new Delivery(
                UUID.randomUUID(),
                chat,
                List.of(OutboundMessage.text("2 GB end tomorrow")),
                new Routing(occasion, token, null, null),
                Tries.NONE));
    }
}
