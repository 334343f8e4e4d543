package dev.kuri.core.answer;

import static java.util.stream.Collectors.joining;

import dev.kuri.core.balance.Balance;
import dev.kuri.core.balance.Balance.Freshness;
import dev.kuri.core.balance.Balance.Portion;
import dev.kuri.core.balance.Balance.Told;
import dev.kuri.core.balance.Balance.Untold;
import dev.kuri.core.balance.Fate;
import dev.kuri.core.balance.Holding.State;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.knowledge.Fact;
import dev.kuri.core.knowledge.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Balances in the words of a language. Days and times are those of the person's clock. */
final class BalanceWords {
    private final Phrases phrases;
    private final Language language;
    private final DateWords dates;

    /**
     * @param now where the person is
     */
    BalanceWords(Phrases phrases, Language language, ZonedDateTime now) {
        this.phrases = phrases;
        this.language = language;
        this.dates = new DateWords(phrases, now.toInstant(), now.getZone());
    }

    /**
     * An amount, rounded down: nobody is promised more than there is.
     *
     * @param gigabyte how many bytes count as one
     */
    static String amount(long bytes, long gigabyte) {
        BigDecimal gigabytes = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(gigabyte), 6, RoundingMode.DOWN);
        if (bytes > 0 && gigabytes.compareTo(BigDecimal.ONE) < 0) {
            // A megabyte is 1,000 or 1,024 times as small, as the gigabyte is of a thousand or of 1,024 of them.
            long megabyte = gigabyte % 1_000 == 0 ? gigabyte / 1_000 : gigabyte / 1_024;
            return bytes / megabyte + " MB";
        }
        int decimals = gigabytes.compareTo(BigDecimal.TEN) < 0 ? 2 : 1;
        BigDecimal rounded = gigabytes.setScale(decimals, RoundingMode.DOWN).stripTrailingZeros();
        return rounded.toPlainString() + " GB";
    }

    /** What is left of one, in a line. */
    RichText head(Balance balance) {
        String name = balance.subscription().nickname();
        return switch (balance) {
            case Told told -> told(told, name);
            case Untold untold ->
                phrases.rich(language, "balance.untold." + Fact.id(untold.why()), Map.of("name", name));
        };
    }

    private RichText told(Told told, String name) {
        Map<String, String> places = Map.of(
                "name", name,
                "left", amount(told.remaining(), told.gigabyte()),
                "time", dates.time(language, told.asOf()));
        return phrases.rich(language, "balance.told." + key(told), places);
    }

    /** Which sentence tells how a subscription stands. */
    private static String key(Told told) {
        if (told.unlimited()) {
            return "unlimited";
        }
        return switch (told.state()) {
            case ACTIVE, QUEUED, NOT_STARTED -> told.remaining() > 0 ? "left" : "none";
            case DEPLETED -> "none";
            case EXPIRED, GONE -> "ended";
            case SUSPENDED -> "suspended";
            case UNKNOWN -> told.remaining() > 0 ? "left" : "unclear";
        };
    }

    /** Its parts with their ends, how long it lasts, and where the figures come from. */
    List<Block> details(Told told) {
        List<Block> details = new ArrayList<>();
        List<RichText> portions = told.portions().stream()
                .map(portion -> RichText.plain(portion(told, portion)))
                .toList();
        if (!portions.isEmpty()) {
            details.add(new Block.Bullets(portions));
        }
        Stream.of(pace(told), freshness(told))
                .filter(words -> !words.isEmpty())
                .forEach(words -> details.add(new Block.Paragraph(RichText.plain(words))));
        return details;
    }

    private String portion(Told told, Portion portion) {
        String kind = portion.unlimited() ? "unlimited" : portion.perDay() ? "per-day" : Fact.id(portion.origin());
        String amount = amount(portion.bytes(), told.gigabyte());
        return Stream.of(
                        phrases.text(language, "balance.portion." + kind, Map.of("amount", amount)),
                        state(portion.state()),
                        end(told, portion))
                .filter(words -> !words.isEmpty())
                .collect(joining(phrases.text(language, "balance.join")));
    }

    private String state(State state) {
        return phrases.find(language, "balance.state." + Fact.id(state)).orElse("");
    }

    private String end(Told told, Portion portion) {
        if (portion.endsAt() == null) {
            return "";
        }
        Map<String, String> day = Map.of("day", dates.lastDay(language, portion.endsAt()));
        return switch (portion.fates().size()) {
            case 0 -> phrases.text(language, "balance.end", day);
            case 1 -> fate(portion.fates().getFirst());
            default ->
                portion.fates().stream()
                        .map(fate -> part(told, fate))
                        .collect(joining(phrases.text(language, "list.and")));
        };
    }

    /** What becomes of all of it. */
    private String fate(Fate fate) {
        return switch (fate) {
            case Fate.CarriedOver carried ->
                phrases.text(
                        language,
                        "balance.fate.carried",
                        Map.of(
                                "day", dates.lastDay(language, carried.at()),
                                "until", dates.lastDay(language, carried.until())));
            case Fate.Lost lost ->
                phrases.text(language, "balance.fate.lost", Map.of("day", dates.lastDay(language, lost.at())));
            case Fate.NotConfirmed open ->
                phrases.text(language, "balance.fate.open", Map.of("day", dates.lastDay(language, open.at())));
            case Fate.Lasts lasts -> "";
        };
    }

    /** What becomes of a part of it. */
    private String part(Told told, Fate fate) {
        return phrases.text(
                language, "balance.part", Map.of("amount", amount(fate.bytes(), told.gigabyte()), "fate", fate(fate)));
    }

    private String pace(Told told) {
        return told.runsOut() == null
                ? ""
                : phrases.text(language, "balance.pace", Map.of("day", dates.lastDay(language, told.runsOut())));
    }

    private String freshness(Told told) {
        return switch (told.freshness()) {
            case Freshness.Reckoned reckoned ->
                phrases.text(
                        language, told.subscription().isGuests() ? "balance.from.holder" : "balance.from.reckoned");
            case Freshness.Asked asked ->
                asked.lag().isZero()
                        ? ""
                        : phrases.text(language, "balance.from.asked", Map.of("lag", duration(asked.lag())));
            case Freshness.Stale stale -> phrases.text(language, "balance.from.stale");
        };
    }

    private String duration(Duration duration) {
        String key = duration.compareTo(Duration.ofHours(1)) < 0 ? "date.minutes" : "date.hours";
        long count = key.equals("date.hours") ? duration.toHours() : duration.toMinutes();
        return phrases.text(language, key, Map.of("count", Long.toString(count)));
    }
}
