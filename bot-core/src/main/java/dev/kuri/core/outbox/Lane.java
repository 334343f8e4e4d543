package dev.kuri.core.outbox;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.Routing.Occasion;
import java.util.concurrent.atomic.AtomicBoolean;

/** The chats of one channel to which something is said for one reason: they wait for each other, and for no others. */
final class Lane {
    private final ChannelName channel;
    private final Occasion occasion;
    private final Room room;
    private final AtomicBoolean swept = new AtomicBoolean();

    /**
     * @param room shared with the channel's other lane
     */
    Lane(ChannelName channel, Occasion occasion, Room room) {
        this.channel = channel;
        this.occasion = occasion;
        this.room = room;
    }

    ChannelName channel() {
        return channel;
    }

    Occasion occasion() {
        return occasion;
    }

    boolean tryEnter() {
        return room.tryEnter(occasion);
    }

    int enter(int atMost) {
        return room.enter(occasion, atMost);
    }

    void leave(int places) {
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
