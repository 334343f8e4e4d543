package dev.kuri.core.turn;

import static java.util.stream.Collectors.joining;

import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.turn.InboxStore.Handling;
import dev.kuri.core.turn.InboxStore.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Takes what somebody wrote in several messages, one soon after the other, for one. */
public final class Joining {
    /** Ours: who writes more than that in a row is not writing one thing. */
    private static final int MOST = 10;

    private final InboxStore store;
    private final Duration window;

    /**
     * @param window between one message and the next; zero to answer each by itself
     */
    public Joining(InboxStore store, Duration window) {
        this.store = store;
        this.window = window;
    }

    /** The message and those that wait behind it and belong to it, in order. */
    List<InboundMessage> with(Waiting first) {
        List<InboundMessage> together = new ArrayList<>();
        together.add(first.message());
        if (window.isZero() || !isText(first)) {
            return together;
        }
        for (Waiting next : store.waitingBehind(first.message(), MOST - 1)) {
            Instant latest = together.getLast().sentAt().plus(window);
            if (!isText(next) || next.message().sentAt().isAfter(latest)) {
                break;
            }
            together.add(next.message());
        }
        return together;
    }

    /** Several texts as one, with the first one's id; it is the last that is answered, and whose token is fresh. */
    static InboundMessage asOne(List<InboundMessage> together) {
        if (together.size() == 1) {
            return together.getFirst();
        }
        InboundMessage last = together.getLast();
        String words = together.stream()
                .map(message -> message.content() instanceof InboundMessage.Text text ? text.text() : "")
                .collect(joining("\n"));
        return new InboundMessage(
                together.getFirst().id(),
                last.from(),
                last.sentAt(),
                new InboundMessage.Text(words),
                last.replyToken(),
                last.clientLanguage(),
                last.place());
    }

    private static boolean isText(Waiting waiting) {
        return waiting.handling() == Handling.ANSWER && waiting.message().content() instanceof InboundMessage.Text;
    }
}
