package dev.kuri.app.operator;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.due.ReminderDesk;
import dev.kuri.core.outbox.DeadLetters;
import dev.kuri.core.turn.GivenUp;
import java.time.Instant;
import java.util.List;

/**
 * What waits for the operator's word: deliveries that were never made, events that were given up, and the reminders that are
 * to come.
 */
public final class Desk {
    private static final String TEST = "This is a test by your Kuri's operator. Reminders arrive here.";

    private final DeadLetters letters;
    private final GivenUp.Register events;
    private final ReminderDesk reminders;

    public Desk(DeadLetters letters, GivenUp.Register events, ReminderDesk reminders) {
        this.letters = letters;
        this.events = events;
        this.reminders = reminders;
    }

    /** First those that are going to be sent again, then those that ended last. */
    public List<Undelivered> undelivered(DeadLetters.Which which, int atMost) {
        return letters.newestFirst(which, atMost).stream().map(Undelivered::of).toList();
    }

    /** Sends deliveries again; gives how many there were. */
    public int resend(DeadLetters.Which which) {
        return letters.resend(which);
    }

    /** Takes that back for those that no node has taken yet; gives how many there were. */
    public int undoResend(DeadLetters.Which which) {
        return letters.undoResend(which);
    }

    /** Those that ended last come first. */
    public List<GivenUpEvent> givenUp(GivenUp.Which which, int atMost) {
        return events.newestFirst(which, atMost).stream().map(GivenUpEvent::of).toList();
    }

    /** Has events worked on again; gives how many there were. */
    public int release(GivenUp.Which which) {
        return events.release(which);
    }

    /** Forgets events for good; gives how many there were. */
    public int drop(GivenUp.Which which) {
        return events.drop(which);
    }

    /** The reminders that are promised by now, by hours until a time, and whether they are paused. */
    public Forecast forecast(Instant until) {
        return Forecast.of(reminders.pausedSince().orElse(null), reminders.forecast(until));
    }

    /** Pauses all reminders, or lets them go on; false if it was so already. */
    public boolean pause(boolean paused) {
        return paused ? reminders.pause() : reminders.resume();
    }

    /** Says in a chat that reminders arrive there; false if nobody ever wrote from there. */
    public boolean test(ChannelName channel, String chat) {
        return reminders.say(channel, chat, OutboundMessage.text(TEST));
    }
}
