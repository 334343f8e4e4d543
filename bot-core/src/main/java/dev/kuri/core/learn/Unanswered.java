package dev.kuri.core.learn;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.understand.Scored;
import java.time.LocalDate;
import java.util.List;

/**
 * A message that Kuri did not answer, as an operator may keep it: nothing in it leads back to a person. So it is no part
 * of what is deleted with an account or an unsent message, and cannot be found for either.
 *
 * @param day in UTC; a time would help to find the person
 * @param chat what {@link ChatHash} made of the chat's address
 * @param language of the reply
 * @param intents what it may have meant, the likeliest first, at most three; empty if nothing was read in it
 * @param text the words as {@link PersonMask} left them
 */
public record Unanswered(
        LocalDate day,
        ChannelName channel,
        String chat,
        Language language,
        Outcome outcome,
        List<Scored> intents,
        String text) {
    /** Most intents that are kept. */
    static final int INTENTS = 3;

    public Unanswered {
        intents = List.copyOf(intents);
    }

    /** What Kuri did instead of answering. */
    public enum Outcome {
        /** It asked what was meant. */
        ASKED,
        /** It said that it cannot help with this. */
        DECLINED,
        /** It found no words to read. */
        NOT_UNDERSTOOD
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "Unanswered[" + day + ", " + language + ", " + outcome + "]";
    }
}
