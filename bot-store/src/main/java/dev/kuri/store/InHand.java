package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * The chats that this node works on, and when the database last said so. Measured in monotonic time, because clocks are
 * set, and a stopped process must find that its time is over.
 */
final class InHand {
    /** Nothing takes so long. A chat in which nothing is written for this time is in no thread's hands any more. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Map<Place, Grip> grips = new ConcurrentHashMap<>();
    private final Lessee lessee;
    private final LongSupplier nanos;

    /**
     * @param nanos monotonic time
     */
    InHand(Lessee lessee, LongSupplier nanos) {
        this.lessee = lessee;
        this.nanos = nanos;
    }

    /** One side of a chat. */
    record Place(ChatAddress chat, Side side) {}

    /**
     * How a place is held, in nanoseconds.
     *
     * @param worked when something was last written there
     * @param confirmed when its lease began, at the latest
     */
    record Grip(long worked, long confirmed) {}

    Lessee lessee() {
        return lessee;
    }

    long now() {
        return nanos.getAsLong();
    }

    /**
     * @param at a time before the lease was reckoned
     */
    void take(Place place, long at) {
        grips.put(place, new Grip(at, at));
    }

    void leave(Place place) {
        grips.remove(place);
    }

    /** Nobody knows who has them, or nobody works on them: they are left until their leases are over. */
    void leave(Collection<ChatAddress> chats) {
        for (ChatAddress chat : chats) {
            for (Side side : Side.values()) {
                leave(new Place(chat, side));
            }
        }
    }

    /** Whether the lease of a place is not over. */
    boolean isOurs(Place place) {
        Grip grip = grips.get(place);
        return grip != null && now() - grip.confirmed() < lessee.lease().toNanos();
    }

    /** Places whose lease has run for a third of its time. Forgets those on which nobody can be working. */
    Map<Place, Grip> toRenew() {
        long now = now();
        grips.values().removeIf(grip -> now - grip.worked() > LONGEST.toNanos());
        Map<Place, Grip> due = new HashMap<>();
        grips.forEach((place, grip) -> {
            if (now - grip.confirmed() >= lessee.lease().toNanos() / 3) {
                due.put(place, grip);
            }
        });
        return due;
    }

    /** Nothing, if the place was taken anew or left since. */
    void confirm(Place place, Grip before, long at) {
        grips.replace(place, before, new Grip(before.worked(), at));
    }

    /** Nothing, if the place was taken anew since. */
    void lose(Place place, Grip before) {
        grips.remove(place, before);
    }
}
