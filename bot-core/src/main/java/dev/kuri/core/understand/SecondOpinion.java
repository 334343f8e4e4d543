package dev.kuri.core.understand;

import dev.kuri.core.knowledge.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else to ask what words mean of which Kuri itself is not sure. It sorts words into what there is and no more:
 * it sees no conversation, writes nothing that a person reads, and states no policy.
 */
@FunctionalInterface
public interface SecondOpinion {
    /** Nobody is asked. */
    SecondOpinion OFF = (words, language) -> new Opinion.Withheld(Opinion.Reason.OFF);

    /**
     * Asks. May take seconds, so never within a transaction; never fails.
     *
     * @param words as typed, shortened to what was read
     * @param language of the words; null if they do not tell
     */
    Opinion on(String words, @Nullable Language language);
}
