package dev.kuri.core.reminder;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads leads as they are kept. */
final class LeadText {
    private static final Pattern DAYS = Pattern.compile("P(?<days>\\d{1,4})D(?: (?<time>[\\d:]+))?");

    private LeadText() {}

    /**
     * @throws IllegalArgumentException if it is no lead
     */
    static Lead read(String text) {
        try {
            return switch (text) {
                case "on-time" -> new Lead.OnTime();
                case "afterwards" -> new Lead.Afterwards();
                case "pace" -> new Lead.AtPace();
                default -> counted(text);
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException("Not a lead: " + text, e);
        }
    }

    private static Lead counted(String text) {
        String number = text.substring(0, Math.max(0, text.length() - 1));
        if (text.endsWith("%")) {
            return new Lead.Share(Integer.parseInt(number));
        } else if (text.endsWith("B")) {
            return new Lead.Amount(Long.parseLong(number));
        }
        Matcher days = DAYS.matcher(text);
        return days.matches() ? days(days) : new Lead.Span(Duration.parse(text));
    }

    private static Lead days(Matcher found) {
        String time = found.group("time");
        return new Lead.Days(Integer.parseInt(found.group("days")), time == null ? null : LocalTime.parse(time));
    }
}
