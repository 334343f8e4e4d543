package dev.kuri.core.outbox;

import dev.kuri.core.channel.Routing.Occasion;
import java.util.concurrent.Semaphore;

/**
 * How many chats of one channel may be sent to at the same time. What nobody asked for gets at most three quarters of it,
 * so that whoever asked finds room beside it.
 */
final class Room {
    private final Semaphore all;
    private final Semaphore proactive;

    Room(int most) {
        this.all = new Semaphore(most);
        this.proactive = new Semaphore(most - most / 4);
    }

    /** Takes a place if there is one. */
    boolean tryEnter(Occasion occasion) {
        return switch (occasion) {
            case REPLY -> all.tryAcquire();
            case PROACTIVE -> proactive.tryAcquire() && enterBehind();
        };
    }

    /** Waits until there is a place, and takes as many as there are. */
    int enter(Occasion occasion, int atMost) {
        if (occasion == Occasion.PROACTIVE) {
            proactive.acquireUninterruptibly();
        }
        all.acquireUninterruptibly();
        int places = 1;
        while (places < atMost && tryEnter(occasion)) {
            places++;
        }
        return places;
    }

    void leave(Occasion occasion, int places) {
        all.release(places);
        if (occasion == Occasion.PROACTIVE) {
            proactive.release(places);
        }
    }

    private boolean enterBehind() {
        boolean entered = all.tryAcquire();
        if (!entered) {
            proactive.release();
        }
        return entered;
    }
}
