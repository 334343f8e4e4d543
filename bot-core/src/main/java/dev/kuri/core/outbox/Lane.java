package dev.kuri.core.outbox;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.Routing.Occasion;
import java.util.concurrent.atomic.AtomicBoolean;

/** The chats of one channel to which something is said for one reason: they wait for each other, and for no others. */
final class Lane {
    private final ChannelName channel;
    private final Occasion occasion;
    private final Room room;
    private final Pace pace;
    private final AtomicBoolean swept = new AtomicBoolean();

    /**
     * @param room shared with the channel's other lane
     * @param pace how fast is sent in it
     */
    Lane(ChannelName channel, Occasion occasion, Room room, Pace pace) {
        this.channel = channel;
        this.occasion = occasion;
        this.room = room;
        this.pace = pace;
    }

    ChannelName channel() {
        return channel;
    }

    Occasion occasion() {
        return occasion;
    }

    /** Takes a place, if there is one and it is time for one more. */
    boolean tryEnter() {
        boolean isTime = pace.tryTake();
        boolean entered = isTime && room.tryEnter(occasion);
        if (isTime && !entered) {
            pace.giveBack(1);
        }
        return entered;
    }

    /** Waits until there is a place and it is time, and takes as many as there are; 0 if the thread was interrupted. */
    int enter(int atMost) {
        int allowed = pace.take(atMost);
        int places = allowed == 0 ? 0 : room.enter(occasion, allowed);
        pace.giveBack(allowed - places);
        return places;
    }

    /** Gives back places in which something was sent. */
    void leave(int places) {
        room.leave(occasion, places);
    }

    /** Gives back places that were not needed. */
    void leaveUnused(int places) {
        pace.giveBack(places);
        room.leave(occasion, places);
    }

    /** False if somebody sweeps it already. */
    boolean beginSweep() {
        return swept.compareAndSet(false, true);
    }

    void endSweep() {
        swept.set(false);
    }
}
