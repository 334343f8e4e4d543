package dev.kuri.app.web;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.due.ReminderDesk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reminders of no database. */
final class BusyNight implements ReminderDesk {
    private static final Instant TEN = Instant.parse("2026-11-21T22:00:00Z");

    private @Nullable Instant since;

    @Override
    public List<Hour> forecast(Instant until) {
        return List.of(
                new Hour(TEN, new ChannelName("line"), 12, 19),
                new Hour(TEN.plusSeconds(3_600), new ChannelName("telegram"), 3, 3));
    }

    @Override
    public Optional<Instant> pausedSince() {
        return Optional.ofNullable(since);
    }

    @Override
    public boolean pause() {
        boolean wasGoingOn = since == null;
        since = TEN;
        return wasGoingOn;
    }

    @Override
    public boolean resume() {
        boolean wasPaused = since != null;
        since = null;
        return wasPaused;
    }

    @Override
    public boolean say(ChannelName channel, String chat, OutboundMessage message) {
        return false;
    }
}
