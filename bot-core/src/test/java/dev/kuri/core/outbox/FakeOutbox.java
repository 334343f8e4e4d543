package dev.kuri.core.outbox;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.Delivered;
import dev.kuri.core.channel.DeliveryResult.Undeliverable;
import dev.kuri.core.channel.Routing.Occasion;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** An outbox in memory: chats that were left behind, and one chat with more than one delivery. */
final class FakeOutbox implements OutboxStore {
    private final Map<String, Queue<Delivery>> leftBehind = new ConcurrentHashMap<>();

    /** Comes after whatever ends first. */
    final Queue<Delivery> following = new ConcurrentLinkedQueue<>();

    final Queue<DeliveryResult> settled = new ConcurrentLinkedQueue<>();
    final Queue<Delivery> handedBack = new ConcurrentLinkedQueue<>();
    volatile boolean ours = true;
    volatile boolean tooOld;
    volatile boolean broken;
    volatile boolean anyTaken;

    @Override
    public List<Delivery> takeLeftBehind(ChannelName channel, Occasion occasion, int atMost) {
        Queue<Delivery> waiting = leftBehind(channel, occasion);
        anyTaken |= !waiting.isEmpty();
        return Stream.generate(waiting::poll)
                .takeWhile(Objects::nonNull)
                .limit(atMost)
                .toList();
    }

    @Override
    public boolean isOurs(ChatAddress chat) {
        return ours;
    }

    @Override
    public Settled settle(Delivery delivery, DeliveryResult result) {
        if (broken) {
            throw new IllegalStateException("The database is gone");
        }
        settled.add(result);
        boolean ended = result instanceof Delivered || result instanceof Undeliverable;
        return new Settled(ended ? Optional.ofNullable(following.poll()) : Optional.empty(), tooOld && !ended);
    }

    @Override
    public void handBack(Delivery delivery) {
        handedBack.add(delivery);
        leaveBehind(delivery);
    }

    /** The oldest of its chat. */
    void leaveBehind(Delivery delivery) {
        leftBehind(delivery.to().channel(), delivery.routing().occasion()).add(delivery);
    }

    private Queue<Delivery> leftBehind(ChannelName channel, Occasion occasion) {
        return leftBehind.computeIfAbsent(channel.value() + occasion, lane -> new ConcurrentLinkedQueue<>());
    }
}
