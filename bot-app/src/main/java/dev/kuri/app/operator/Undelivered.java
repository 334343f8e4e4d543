package dev.kuri.app.operator;

import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.channel.Routing.Occasion;
import dev.kuri.core.outbox.DeadLetters.DeadLetter;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that was never made, as pages and commands show it.
 *
 * @param chat a short name that does not say whose chat it is
 * @param said when it was said, or last sent again
 * @param ended when it was given up; null while it waits to be sent again
 */
public record Undelivered(
        UUID delivery,
        String channel,
        String chat,
        Occasion occasion,
        Reason reason,
        int tries,
        Instant said,
        @Nullable Instant ended) {
    static Undelivered of(DeadLetter letter) {
        return new Undelivered(
                letter.delivery(),
                letter.channel().value(),
                letter.chat(),
                letter.occasion(),
                letter.reason(),
                letter.tries(),
                letter.saidAt(),
                letter.endedAt());
    }

    /** Whether it is going to be sent again. */
    public boolean waits() {
        return ended == null;
    }

    /** The reason in a word. */
    public String reasonWord() {
        return word(reason);
    }

    /** The reason in a sentence. */
    public String reasonSentence() {
        return sentence(reason);
    }

    /** Why it was said, in a word. */
    public String occasionWord() {
        return occasion.name().toLowerCase(Locale.ROOT);
    }

    static String word(Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String sentence(Reason reason) {
        return switch (reason) {
            case BLOCKED -> "The person blocked us, or the chat is gone.";
            case REJECTED -> "The platform found the call wrong: a defect of ours.";
            case UNKNOWN -> "It may have arrived; sent again, it may show twice.";
            case GIVEN_UP -> "It was tried for 23 hours.";
        };
    }
}
