package dev.kuri.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A bounded queue that can be closed: what is in it is still taken, and nothing more is let in. */
final class Intake<T> {
    private final int capacity;
    private final Queue<T> waiting = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final Condition notFull = lock.newCondition();
    private boolean closed;

    Intake(int capacity) {
        this.capacity = capacity;
    }

    /**
     * Lets one in if there is room.
     *
     * @return false if it is full or closed
     */
    boolean offer(T one) {
        return offer(one, 0);
    }

    /**
     * Lets one in if there is room, and places are left for others.
     *
     * @param spare places that it may not take
     * @return false if there are not so many, or it is closed
     */
    boolean offer(T one, int spare) {
        lock.lock();
        try {
            return !closed && waiting.size() < capacity - spare && add(one);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Lets one in, and waits until there is room for it.
     *
     * @return false if it is closed
     */
    boolean put(T one) {
        lock.lock();
        try {
            while (!closed && waiting.size() >= capacity) {
                notFull.awaitUninterruptibly();
            }
            return !closed && add(one);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there is one, and takes all there are, the oldest first; empty once it is closed and nothing is left. */
    List<T> take(int atMost) {
        lock.lock();
        try {
            while (!closed && waiting.isEmpty()) {
                notEmpty.awaitUninterruptibly();
            }
            return poll(atMost);
        } finally {
            lock.unlock();
        }
    }

    /** Takes all there are, without waiting. */
    List<T> drain() {
        lock.lock();
        try {
            return poll(capacity);
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            notEmpty.signalAll();
            notFull.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean add(T one) {
        notEmpty.signal();
        return waiting.add(one);
    }

    private List<T> poll(int atMost) {
        List<T> taken = new ArrayList<>();
        while (taken.size() < atMost && !waiting.isEmpty()) {
            taken.add(waiting.remove());
        }
        notFull.signalAll();
        return taken;
    }
}
