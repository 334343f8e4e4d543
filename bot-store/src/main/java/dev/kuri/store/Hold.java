package dev.kuri.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who has a chat's inbox or outbox.
 *
 * @param dueAt until when the others leave it alone; null if nothing waits in it
 * @param owner the node that has it; null if nobody has
 */
record Hold(@Nullable Instant dueAt, @Nullable String owner) {
    /** Nothing waits. */
    static final Hold IDLE = new Hold(null, null);

    /** Nobody has it, and nobody takes it before then. */
    static Hold putAside(Instant until) {
        return new Hold(until, null);
    }

    boolean isIdle() {
        return dueAt == null;
    }

    /** Whether something waits that nobody works on: its lease, or its time aside, is over. */
    boolean isLeftBehind(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }

    /** A lease that is over and was taken by nobody is still its owner's. */
    boolean isOwnedBy(String node) {
        return node.equals(owner);
    }
}
