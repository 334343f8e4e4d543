package dev.kuri.store;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.Routing.Occasion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes chats of a channel that nobody works on although something waits in their outboxes. */
final class TakeDeliveries implements Unit<List<Delivery>> {
    private final ChannelName channel;
    private final Occasion occasion;
    private final int atMost;
    private final List<ChatAddress> found = new ArrayList<>();

    TakeDeliveries(ChannelName channel, Occasion occasion, int atMost) {
        this.channel = channel;
        this.occasion = occasion;
        this.atMost = atMost;
    }

    /** None beforehand: those that it finds it locks without waiting. */
    @Override
    public Set<ChatAddress> chats() {
        return Set.of();
    }

    @Override
    public void begin(Transaction transaction) {
        found.clear();
        for (Account account : transaction.bots().of(channel)) {
            if (!transaction.bots().isPaused(account, transaction.now())) {
                findIn(account, transaction);
            }
        }
        transaction.lock(found);
        found.forEach(transaction.outbox().heads()::want);
    }

    @Override
    public List<Delivery> finish(Transaction transaction) {
        List<Delivery> taken = new ArrayList<>();
        for (ChatAddress chat : found) {
            if (transaction.isIdle(chat, Side.OUTBOX)) {
                transaction.change(chat, Side.OUTBOX, Hold.putAside(transaction.now()));
            }
            transaction.takeLeftBehind(chat, transaction.outbox().heads()).ifPresent(taken::add);
        }
        return List.copyOf(taken);
    }

    private void findIn(Account account, Transaction transaction) {
        boolean halted = transaction.bots().isHalted(account);
        int room = halted ? Math.min(1, room()) : room();
        List<ChatAddress> waiting = transaction.outboxChats().findWaiting(account, occasion, transaction.now(), room);
        found.addAll(waiting);
        if (halted) {
            waiting.forEach(chat -> transaction.bots().probe(chat, transaction.now()));
        } else if (occasion == Occasion.PROACTIVE) {
            findParkedIn(account, transaction);
        }
    }

    /** Nobody waits any more for what was parked, whatever it was. */
    private void findParkedIn(Account account, Transaction transaction) {
        if (transaction.bots().isParkedUntil(account, transaction.now()) && room() > 0) {
            int room = room();
            List<ChatAddress> parked = transaction.outboxChats().findParked(account, transaction.now(), room);
            found.addAll(parked);
            if (parked.size() < room) {
                transaction.bots().unpark(account, transaction.now());
            }
        }
    }

    private int room() {
        return atMost - found.size();
    }
}
