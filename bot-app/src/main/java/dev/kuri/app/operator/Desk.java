package dev.kuri.app.operator;

import dev.kuri.core.outbox.DeadLetters;
import dev.kuri.core.turn.GivenUp;
import java.util.List;

/** What went wrong and waits for the operator's word: deliveries that were never made, events that were given up. */
public final class Desk {
    private final DeadLetters letters;
    private final GivenUp.Register events;

    public Desk(DeadLetters letters, GivenUp.Register events) {
        this.letters = letters;
        this.events = events;
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
}
