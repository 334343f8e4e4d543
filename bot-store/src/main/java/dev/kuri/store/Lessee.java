package dev.kuri.store;

import java.time.Duration;
import java.time.Instant;

/**
 * Who takes chats, and for how long.
 *
 * @param node a name that no other running node has
 * @param lease after which a chat is free for others; begins anew with every commit that leaves it with its owner
 */
record Lessee(String node, Duration lease) {
    Hold holdFrom(Instant now) {
        return new Hold(leaseFrom(now), node);
    }

    Instant leaseFrom(Instant now) {
        return now.plus(lease);
    }
}
