package dev.kuri.config.knowledge;

import static java.util.stream.Collectors.joining;

import dev.kuri.core.balance.Cycle;
import dev.kuri.core.balance.Fate;
import dev.kuri.core.balance.Happening;
import dev.kuri.core.balance.Ledger;
import dev.kuri.core.balance.Ledger.Change;
import dev.kuri.core.balance.Lot;
import dev.kuri.core.balance.Terms;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What happens to a ledger, written down: {@code "2026-11-01; use 10; buy 1; 2026-12-01"}; amounts in GB, days in Japan. */
final class LedgerStory {
    private static final BigDecimal GIGABYTE = BigDecimal.valueOf(1_000_000_000);

    private Ledger ledger;
    private final List<Happening> happenings = new ArrayList<>();

    private LedgerStory(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Begins with the whole allowance on the day that stands first. */
    static LedgerStory of(Terms terms, String steps) {
        String[] parts = steps.split(";", -1);
        LedgerStory story = new LedgerStory(Ledger.opening(terms, time(parts[0].strip())));
        for (String step : List.of(parts).subList(1, parts.length)) {
            story.take(step.strip());
        }
        return story;
    }

    Ledger ledger() {
        return ledger;
    }

    /** Lots in the order of their use, such as {@code "carried 5 to 2026-12-31, monthly 35 to 2026-12-31"}. */
    String left() {
        return ledger.inOrderOfUse().stream()
                .map(lot -> "%s %s%s".formatted(word(lot.origin()), gigabytes(lot.bytes()), lastDay(lot.endsAt())))
                .collect(joining(", "));
    }

    /** What was lost or is not known, such as {@code "0.05 less-than-a-step"}. */
    String gone() {
        return happenings.stream()
                .map(LedgerStory::gone)
                .filter(words -> !words.isEmpty())
                .collect(joining(", "));
    }

    /** What would become of the lots that are left. */
    String fates() {
        return ledger.inOrderOfUse().stream()
                .flatMap(lot -> ledger.fatesOf(lot).stream())
                .map(LedgerStory::words)
                .collect(joining(", "));
    }

    private void take(String step) {
        String[] words = step.split(" ", -1);
        switch (words[0]) {
            case "use" -> apply(ledger.using(bytes(words[1])));
            case "buy" -> apply(ledger.adding(Lot.Origin.PURCHASED, bytes(words[1]), until(words)));
            case "given" -> apply(ledger.adding(Lot.Origin.BONUS, bytes(words[1]), until(words)));
            case "sees" -> apply(ledger.correctedTo(bytes(words[1])));
            case "order" -> ledger = ledger.ordering(withAllowance(ledger.terms(), bytes(words[1])));
            default -> apply(ledger.advancedTo(time(words[0])));
        }
    }

    private void apply(Change change) {
        ledger = change.ledger();
        happenings.addAll(change.happenings());
    }

    private static Terms withAllowance(Terms terms, long allowance) {
        return new Terms(allowance, terms.cycle(), terms.order(), terms.rollover(), terms.purchased());
    }

    /** {@code buy 1 to 2026-12-31}: to the end of that day. */
    private static @Nullable Instant until(String[] words) {
        return words.length > 2 ? time(LocalDate.parse(words[3]).plusDays(1).toString()) : null;
    }

    private static Instant time(String written) {
        LocalDateTime time = written.contains("T")
                ? LocalDateTime.parse(written)
                : LocalDate.parse(written).atStartOfDay();
        return time.atZone(Cycle.ZONE).toInstant();
    }

    private static String lastDay(@Nullable Instant end) {
        return end == null ? "" : " to " + end.minusNanos(1).atZone(Cycle.ZONE).toLocalDate();
    }

    private static String gone(Happening happening) {
        return switch (happening) {
            case Happening.Ended ended ->
                ended.fate() instanceof Fate.CarriedOver ? "" : word(ended.origin()) + " " + words(ended.fate());
            case Happening.Unmet unmet -> gigabytes(unmet.bytes()) + " unmet";
            case Happening.Came came -> "";
            case Happening.Used used -> "";
        };
    }

    private static String words(Fate fate) {
        String amount = gigabytes(fate.bytes());
        return switch (fate) {
            case Fate.CarriedOver carried -> amount + " carried" + lastDay(carried.until());
            case Fate.Lost lost -> amount + " " + word(lost.why());
            case Fate.NotConfirmed open -> amount + " not-confirmed";
            case Fate.Lasts lasts -> amount + " lasts";
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static long bytes(String gigabytes) {
        return new BigDecimal(gigabytes).multiply(GIGABYTE).longValueExact();
    }

    private static String gigabytes(long bytes) {
        return BigDecimal.valueOf(bytes).divide(GIGABYTE).stripTrailingZeros().toPlainString();
    }
}
