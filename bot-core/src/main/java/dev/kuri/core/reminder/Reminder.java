package dev.kuri.core.reminder;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kuri.core.channel.ChatAddress;
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
    static Reminder of(Occasion occasion, ChatAddress to, Due due) {
        String words = occasion instanceof Occasion.Own own ? own.words() : "";
        return new Reminder(
                id(occasion, to, due.lead(), words),
                to,
                occasion.subscription(),
                occasion.kind(),
                occasion.at(),
                due.lead(),
                words,
                due.at(),
                due.dropAfter());
    }

    private static UUID id(Occasion occasion, ChatAddress to, Lead lead, String words) {
        String name = String.join(
                "\n",
                to.channel().value(),
                to.bot(),
                to.chat(),
                String.valueOf(occasion.subscription()),
                occasion.kind().name(),
                occasion.at().toString(),
                lead.text(),
                words);
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "Reminder[" + id + ", " + kind + ", " + lead.text() + ", due " + dueAt + "]";
    }
}
