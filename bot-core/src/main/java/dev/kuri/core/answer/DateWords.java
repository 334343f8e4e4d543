package dev.kuri.core.answer;

import dev.kuri.core.balance.Cycle;
import dev.kuri.core.knowledge.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;

/** Days and times as they are written in a language, and read where the person is. */
final class DateWords {
    private final Phrases phrases;
    private final ZonedDateTime now;

    DateWords(Phrases phrases, Instant now, ZoneId zone) {
        this.phrases = phrases;
        this.now = now.atZone(zone);
    }

    /** The last day before an end. */
    String lastDay(Language language, Instant end) {
        return day(language, there(end.minusNanos(1)));
    }

    /** A time of today with its zone; of another day with that day. */
    String time(Language language, Instant time) {
        ZonedDateTime there = there(time);
        String clock = clock(language, there);
        return there.toLocalDate().equals(now.toLocalDate()) ? clock : day(language, there) + " " + clock;
    }

    /** The day of the week, the day with its year, the time and its zone: what is promised must not be mistaken. */
    String moment(Language language, Instant time) {
        ZonedDateTime there = there(time);
        return formatted(language, "date.moment", there) + " " + clock(language, there);
    }

    /** What a zone is called, such as "Japan Time". */
    static String name(Language language, ZoneId zone) {
        return zone.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language.tag()));
    }

    private String clock(Language language, ZonedDateTime there) {
        String hours = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(there);
        return there.getZone().equals(Cycle.ZONE)
                ? phrases.text(language, "date.time", Map.of("time", hours))
                : hours + " (" + name(language, there.getZone()) + ")";
    }

    private String day(Language language, ZonedDateTime day) {
        return formatted(language, day.getYear() == now.getYear() ? "date.day" : "date.day-of-year", day);
    }

    private String formatted(Language language, String key, ZonedDateTime time) {
        return DateTimeFormatter.ofPattern(phrases.text(language, key), Locale.forLanguageTag(language.tag()))
                .format(time);
    }

    private ZonedDateTime there(Instant time) {
        return time.atZone(now.getZone());
    }
}
