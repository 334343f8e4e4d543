package dev.kuri.config.eval;

import dev.kuri.core.understand.Question;
import org.jspecify.annotations.Nullable;

/**
 * A question with its right answer, as one line of a file.
 *
 * @param number of the line, counted from 1
 * @param json the line as it stands in the file
 * @param conversation what it shares with the other turns of its conversation; null for one that stands alone
 * @param language as the file says it; it may be one that Kuri does not answer in
 * @param verdict what a yes or no question is to be answered with; null for others
 */
public record LabelledLine(
        String file,
        int number,
        String json,
        @Nullable String conversation,
        String language,
        @Nullable String verdict,
        Question question) {
    /** Where it stands, for people. */
    public String place() {
        return file + ":" + number;
    }
}
