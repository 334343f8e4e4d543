package dev.kuri.core.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboxUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Every message is of a chat of its own, and free; what is left or handed back lies behind. */
final class LeavingInboxStore implements InboxStore {
    final Deque<Waiting> behind = new ArrayDeque<>();
    final Deque<Waiting> next = new ArrayDeque<>();
    final List<String> handedBack = new ArrayList<>();
    final List<String> ended = new ArrayList<>();
    boolean gone;

    /** Whether everything was kept before. */
    boolean isKnown;

    /** Each is done once, in the midst of it. */
    final Deque<Runnable> whileKeeping = new ArrayDeque<>();

    final Deque<Runnable> whileTaking = new ArrayDeque<>();

    private static void doNext(Deque<Runnable> whatToDo) {
        if (!whatToDo.isEmpty()) {
            whatToDo.remove().run();
        }
    }

    @Override
    public Kept keep(List<InboundMessage> messages, int atMost) {
        if (gone) {
            throw new InboxUnavailableException("gone", new IllegalStateException("gone"));
        }
        doNext(whileKeeping);
        if (isKnown) {
            return new Kept(List.of(), 0, 0);
        }
        List<Waiting> added =
                messages.stream().map(message -> new Waiting(message, 0)).toList();
        int taken = Math.min(atMost, added.size());
        behind.addAll(added.subList(taken, added.size()));
        return new Kept(added.subList(0, taken), added.size(), added.size() - taken);
    }

    @Override
    public List<Waiting> takeLeftBehind(int atMost) {
        if (gone) {
            throw new IllegalStateException("gone");
        }
        List<Waiting> taken = new ArrayList<>();
        while (taken.size() < atMost && !behind.isEmpty()) {
            taken.add(behind.remove());
        }
        doNext(whileTaking);
        return taken;
    }

    @Override
    public List<Waiting> waitingBehind(InboundMessage message, int atMost) {
        return List.of();
    }

    @Override
    public void putAside(Waiting waiting, Instant until) {
        if (gone) {
            throw new IllegalStateException("gone");
        }
        ended.add(InboxWorkerTest.name(waiting) + " aside for " + Duration.between(InboxWorkerTest.NOW, until));
    }

    @Override
    public void handBack(Waiting waiting, Instant now) {
        assertThat(waiting.handling()).isEqualTo(Handling.ANSWER);
        handedBack.add(InboxWorkerTest.name(waiting));
        behind.add(waiting);
    }

    @Override
    public void giveUp(Waiting waiting, String reason) {
        ended.add(InboxWorkerTest.name(waiting) + " given up: " + reason);
    }
}
