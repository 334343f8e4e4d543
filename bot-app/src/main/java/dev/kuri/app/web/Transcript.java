package dev.kuri.app.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The last exchanges of one conversation, so that a page that is loaded again shows them. Safe for many threads. */
final class Transcript {
    private static final int EXCHANGES = 30;

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Exchange> exchanges = new ArrayDeque<>();

    /** Opens the conversation unless something was said already. */
    void begin(Supplier<Exchange> first) {
        lock.lock();
        try {
            if (exchanges.isEmpty()) {
                exchanges.add(first.get());
            }
        } finally {
            lock.unlock();
        }
    }

    /** Runs one turn; the conversation's other turns wait for it, for each builds on the one before. */
    Exchange add(Supplier<Exchange> turn) {
        lock.lock();
        try {
            Exchange exchange = turn.get();
            exchanges.addLast(exchange);
            if (exchanges.size() > EXCHANGES) {
                exchanges.removeFirst();
            }
            return exchange;
        } finally {
            lock.unlock();
        }
    }

    /** The oldest first. */
    List<Exchange> all() {
        lock.lock();
        try {
            return List.copyOf(exchanges);
        } finally {
            lock.unlock();
        }
    }

    /** What the button with the payload is called; empty if it is no longer here, or never was. */
    Optional<String> labelOf(String payload) {
        return all().reversed().stream()
                .flatMap(exchange -> exchange.labelOf(payload).stream())
                .findFirst();
    }
}
