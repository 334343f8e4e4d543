package dev.kuri.app.operator;

import static java.util.stream.Collectors.joining;

import java.util.Locale;

/** The reminders that are to come, for a terminal. */
public final class ForecastText {
    private ForecastText() {}

    /** A line for each hour and channel, and last what it costs at LINE. Times are in UTC. */
    public static String of(Forecast forecast) {
        String paused = forecast.pausedSince() == null
                ? ""
                : "Paused since " + OutboxText.time(forecast.pausedSince())
                        + ": nothing is said. kuri reminders resume\n";
        String hours = forecast.hours().stream().map(ForecastText::line).collect(joining());
        long onLine = forecast.messagesOn("line");
        String cost = onLine == 0 ? "" : onLine + " message(s) on LINE count against the month's quota.\n";
        return paused + (hours.isEmpty() ? "Nothing falls due.\n" : hours) + cost;
    }

    private static String line(Forecast.Hour hour) {
        return String.format(
                Locale.ROOT,
                "%s  %-8s  %6d message(s)  %6d reminder(s)%n",
                OutboxText.time(hour.from()),
                hour.channel(),
                hour.messages(),
                hour.reminders());
    }
}
