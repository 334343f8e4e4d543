package dev.kuri.core.reminder;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kuri.core.channel.ChatAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise to speak at a time.
 *
 * @param id the same whenever the same lead before the same fact is planned for the same chat, whatever hours are quiet: who
 *     keeps what has been sent never sends it twice
 * @param subscription null only for a person's own that is about none
 * @param plannedFor when the fact comes about, as it was known then
 * @param words what for, as the person said it; empty for all but a person's own
 * @param dueAt when to speak
 * @param dropAfter from when on nothing is said any more
 */
public record Reminder(
        UUID id,
        ChatAddress to,
        @Nullable UUID subscription,
        Kind kind,
        Instant plannedFor,
        Lead lead,
        String words,
        Instant dueAt,
        Instant dropAfter) {
    /** Ours: databases and sweeps take about a second each, and a provider that was slow is seldom back sooner. */
    private static final Duration FIRST_LOOK = Duration.ofSeconds(3);

    /** Ours: who gets it later has long looked elsewhere. */
    private static final Duration WORTH_TELLING = Duration.ofHours(1);

    /**
     * A figure that follows an answer.
     *
     * @param asked when the person asked
     */
    public static Reminder figure(ChatAddress to, UUID subscription, Instant asked) {
        Lead lead = new Lead.OnTime();
        return new Reminder(
                id(to, subscription.toString(), Kind.FIGURE.name(), asked.toString()),
                to,
                subscription,
                Kind.FIGURE,
                asked,
                lead,
                "",
                asked.plus(FIRST_LOOK),
                asked.plus(WORTH_TELLING));
    }

    static Reminder of(Occasion occasion, ChatAddress to, Due due) {
        String words = occasion instanceof Occasion.Own own ? own.words() : "";
        return new Reminder(
                id(
                        to,
                        String.valueOf(occasion.subscription()),
                        occasion.kind().name(),
                        occasion.at().toString(),
                        due.lead().text(),
                        words),
                to,
                occasion.subscription(),
                occasion.kind(),
                occasion.at(),
                due.lead(),
                words,
                due.at(),
                due.dropAfter());
    }

    /**
     * @param parts that tell one fact and one lead from others
     */
    private static UUID id(ChatAddress to, String... parts) {
        String chat = String.join("\n", to.channel().value(), to.bot(), to.chat());
        return UUID.nameUUIDFromBytes((chat + "\n" + String.join("\n", parts)).getBytes(UTF_8));
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "Reminder[" + id + ", " + kind + ", " + lead.text() + ", due " + dueAt + "]";
    }
}
