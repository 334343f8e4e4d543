package dev.kuri.app.web;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.Routing.Occasion;
import dev.kuri.core.outbox.DeadLetters;
import dev.kuri.core.turn.GivenUp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Dead letters and given up events of no database. */
final class FullDesk implements DeadLetters {
    static final UUID REJECTED = UUID.fromString("7b0c1f0e-9a55-4a0e-8a34-51f0b2f6c001");
    static final UUID UNKNOWN = UUID.fromString("7b0c1f0e-9a55-4a0e-8a34-51f0b2f6c002");

    private static final ChannelName LINE = new ChannelName("line");
    private static final Instant THEN = Instant.parse("2026-11-21T09:30:00Z");

    private final Set<UUID> waiting = new HashSet<>();
    private final List<GivenUp> events = new ArrayList<>();

    void fill() {
        waiting.clear();
        events.clear();
        events.add(event("01JD7ZK3Q5W8R2T4Y6U8I0P1A3", "IllegalStateException in Answerer.answer"));
        events.add(event("01JD7ZK3Q5W8R2T4Y6U8I0P1A4", null));
    }

    Set<UUID> waiting() {
        return Set.copyOf(waiting);
    }

    @Override
    public List<DeadLetter> newestFirst(Which which, int atMost) {
        return List.of(letter(REJECTED, Reason.REJECTED), letter(UNKNOWN, Reason.UNKNOWN)).stream()
                .filter(letter -> isMeant(which, letter))
                .toList();
    }

    @Override
    public int resend(Which which) {
        List<DeadLetter> meant = newestFirst(which, 10);
        meant.forEach(letter -> waiting.add(letter.delivery()));
        return meant.size();
    }

    @Override
    public int undoResend(Which which) {
        List<DeadLetter> meant = newestFirst(which, 10);
        meant.forEach(letter -> waiting.remove(letter.delivery()));
        return meant.size();
    }

    GivenUp.Register events() {
        return new GivenUp.Register() {
            @Override
            public List<GivenUp> newestFirst(GivenUp.Which which, int atMost) {
                return List.copyOf(events);
            }

            @Override
            public int release(GivenUp.Which which) {
                return drop(which);
            }

            @Override
            public int drop(GivenUp.Which which) {
                int before = events.size();
                events.removeIf(event -> !(which instanceof GivenUp.Which.One one)
                        || one.event().equals(event.event().value()));
                return before - events.size();
            }
        };
    }

    private static boolean isMeant(Which which, DeadLetter letter) {
        return switch (which) {
            case Which.All all -> true;
            case Which.Of of -> letter.reason() == of.reason();
            case Which.One one -> letter.delivery().equals(one.delivery());
        };
    }

    private DeadLetter letter(UUID id, Reason reason) {
        Instant ended = waiting.contains(id) ? null : THEN;
        return new DeadLetter(id, LINE, "a1b2c3d4", Occasion.REPLY, reason, 2, THEN.minusSeconds(40), ended);
    }

    private static GivenUp event(String id, @Nullable String reason) {
        return new GivenUp(
                new EventId(LINE, "U1", id), "e5f60718", "text", reason, THEN.minusSeconds(90), THEN, 5);
    }
}
