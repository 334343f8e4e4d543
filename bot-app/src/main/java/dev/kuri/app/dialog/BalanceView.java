package dev.kuri.app.dialog;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.kuri.core.balance.Balance;
import dev.kuri.core.balance.Balance.Freshness;
import dev.kuri.core.balance.Balance.Portion;
import dev.kuri.core.balance.Balance.Told;
import dev.kuri.core.balance.Balance.Untold;
import dev.kuri.core.balance.Cycle;
import dev.kuri.core.balance.Fate;
import dev.kuri.core.knowledge.Fact;
import dev.kuri.core.knowledge.Subject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Balances as JSON. Times are ISO-8601 with Japan's offset. */
public record BalanceView(List<Held> subscriptions) {
    /**
     * A subscription and what is left of it.
     *
     * @param remainingBytes what may be used now; null if nobody knows, 0 beside what is unlimited
     * @param asOf null if nobody knows
     * @param stale whether the provider does not answer now, and this is from before, or nothing
     */
    @JsonInclude
    public record Held(
            String nickname,
            @Nullable String provider,
            @Nullable String plan,
            @Nullable Long remainingBytes,
            boolean unlimited,
            @Nullable String asOf,
            boolean stale,
            List<Lot> lots) {}

    /**
     * One amount.
     *
     * @param fate what becomes of it at its end: {@code carried-over}, {@code lost}, {@code not-confirmed}, {@code lasts},
     *     or several with a plus; null where nobody says
     */
    @JsonInclude
    public record Lot(
            String origin,
            long bytes,
            @Nullable String startsAt,
            @Nullable String endsAt,
            @Nullable String fate) {}

    /** Null if there are none. */
    static @Nullable BalanceView of(List<Balance> balances) {
        return balances.isEmpty()
                ? null
                : new BalanceView(balances.stream().map(BalanceView::held).toList());
    }

    private static Held held(Balance balance) {
        String nickname = balance.subscription().nickname();
        Subject subject = balance.subscription().subject();
        String provider = subject.provider() == null ? null : subject.provider().value();
        String plan = subject.plan() == null ? null : subject.plan().value();
        return switch (balance) {
            case Told told ->
                new Held(
                        nickname,
                        provider,
                        plan,
                        told.remaining(),
                        told.unlimited(),
                        time(told.asOf()),
                        told.freshness() instanceof Freshness.Stale,
                        told.portions().stream().map(BalanceView::lot).toList());
            case Untold untold -> new Held(nickname, provider, plan, null, false, null, true, List.of());
        };
    }

    private static Lot lot(Portion portion) {
        String fates =
                portion.fates().stream().map(BalanceView::word).distinct().collect(Collectors.joining("+"));
        return new Lot(
                Fact.id(portion.origin()),
                portion.bytes(),
                time(portion.startsAt()),
                time(portion.endsAt()),
                fates.isEmpty() ? null : fates);
    }

    private static String word(Fate fate) {
        return switch (fate) {
            case Fate.CarriedOver carried -> "carried-over";
            case Fate.Lost lost -> "lost";
            case Fate.NotConfirmed open -> "not-confirmed";
            case Fate.Lasts lasts -> "lasts";
        };
    }

    private static @Nullable String time(@Nullable Instant time) {
        return time == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        time.truncatedTo(ChronoUnit.SECONDS).atZone(Cycle.ZONE));
    }
}
