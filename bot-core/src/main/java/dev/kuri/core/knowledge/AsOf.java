package dev.kuri.core.knowledge;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The date that a page or its text proves, as exact as it is known: a year, a month or a day.
 *
 * @param text ISO 8601, reduced: {@code 2025}, {@code 2025-06} or {@code 2025-06-05}
 */
public record AsOf(String text) implements Comparable<AsOf> {
    public AsOf {
        if (!text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            throw new IllegalArgumentException("Not a date such as 2025, 2025-06 or 2025-06-05: " + text);
        }
        firstDay(text);
    }

    /** By the first day that the date can mean. */
    @Override
    public int compareTo(AsOf other) {
        return firstDay(text).compareTo(firstDay(other.text));
    }

    private static LocalDate firstDay(String text) {
        return switch (text.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(text), 1, 1);
            case 7 -> YearMonth.parse(text).atDay(1);
            default -> LocalDate.parse(text);
        };
    }
}
