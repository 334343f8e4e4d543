package dev.kuri.telegram;

import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.Inbox;
import dev.kuri.core.channel.InboxUnavailableException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps what comes in memory, after failing as often as it was told to. */
final class RecordingInbox implements Inbox {
    final List<InboundMessage> kept = new CopyOnWriteArrayList<>();
    private final AtomicInteger failuresLeft = new AtomicInteger();

    void failsNext(int times) {
        failuresLeft.set(times);
    }

    @Override
    public void accept(List<InboundMessage> messages) {
        if (failuresLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new InboxUnavailableException("no database", new IllegalStateException("down"));
        }
        kept.addAll(messages);
    }

    List<String> keptIds() {
        return kept.stream().map(message -> message.id().value()).toList();
    }
}
