package dev.kuri.line;

import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.model.MessageQuotaResponse;
import com.linecorp.bot.messaging.model.QuotaConsumptionResponse;
import com.linecorp.bot.messaging.model.QuotaType;
import dev.kuri.line.LineAnswer.Taken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * How many messages that cost the account may still send this month. Replies cost nothing. LINE is asked at most every ten
 * minutes; what is pushed in between is counted here. Safe for use by many threads.
 */
public final class LineQuota {
    /** Ours: LINE counts with a delay of its own. */
    private static final Duration AGE = Duration.ofMinutes(10);

    /** LINE's months turn in Japan. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private final LineApi api;
    private final Clock clock;
    private final ReentrantLock asking = new ReentrantLock();
    private final AtomicLong pushed = new AtomicLong();
    private volatile Instant askedAt = Instant.MIN;
    private volatile @Nullable Quota known;
    private volatile boolean isRefused;

    LineQuota(LineApi api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    /**
     * A month's messages.
     *
     * @param limit null if the plan has none
     * @param used what LINE has counted, and what we have pushed since
     * @param at when LINE was asked
     */
    public record Quota(@Nullable Long limit, long used, Instant at) {
        /** Whether the next message would be one too many. */
        public boolean isUsedUp() {
            return limit != null && used >= limit;
        }

        /** How many may still be sent; null if the plan has no limit. */
        public @Nullable Long left() {
            return limit == null ? null : Math.max(0, limit - used);
        }
    }

    /**
     * The figure as of the last ten minutes; may wait for LINE.
     *
     * @return an older figure while LINE does not tell, and empty while it never has
     */
    public Optional<Quota> current() {
        // Whoever finds another asking does not wait: the last figure is good enough.
        if (isOld() && asking.tryLock()) {
            try {
                ask();
            } finally {
                asking.unlock();
            }
        }
        return last();
    }

    /**
     * The last figure, at once: if it is old, LINE is asked for the next look.
     *
     * @return empty until LINE has told it for the first time
     */
    public Optional<Quota> latest() {
        if (isOld() && !asking.isLocked()) {
            Thread.startVirtualThread(this::current);
        }
        return last();
    }

    private Optional<Quota> last() {
        Quota quota = known;
        return Optional.ofNullable(quota).map(told -> new Quota(told.limit, told.used + pushed.get(), told.at));
    }

    /** Whether a push would be refused: by the figure, or because LINE has said so, which it may do before the figure does. */
    boolean isUsedUp() {
        boolean byFigure = current().map(Quota::isUsedUp).orElse(false);
        return byFigure || isRefused;
    }

    void pushed() {
        pushed.incrementAndGet();
    }

    /** LINE has said that the month is used up; believed until it is asked again. */
    void refused() {
        isRefused = true;
    }

    /** When the next month begins, with a quota of its own. */
    static Instant nextMonth(Instant now) {
        return ZonedDateTime.ofInstant(now, ZONE)
                .toLocalDate()
                .withDayOfMonth(1)
                .plusMonths(1)
                .atStartOfDay(ZONE)
                .toInstant();
    }

    private boolean isOld() {
        Instant oldest = clock.instant().minus(AGE);
        return !askedAt.isAfter(oldest);
    }

    private void ask() {
        if (!isOld()) {
            return;
        }
        Instant now = clock.instant();
        askedAt = now;
        isRefused = false;
        long before = pushed.get();
        LineAnswer<MessageQuotaResponse> limit = api.ask(MessagingApiClient::getMessageQuota);
        LineAnswer<QuotaConsumptionResponse> usage = api.ask(MessagingApiClient::getMessageQuotaConsumption);
        if (limit instanceof Taken<MessageQuotaResponse> most
                && usage instanceof Taken<QuotaConsumptionResponse> used) {
            known = new Quota(limitOf(most.body()), used.body().totalUsage(), now);
            pushed.addAndGet(-before);
        }
    }

    private static @Nullable Long limitOf(MessageQuotaResponse quota) {
        return quota.type() == QuotaType.LIMITED ? quota.value() : null;
    }
}
