package dev.kuri.app.eval;

import dev.kuri.app.dialog.Prediction;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Question;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question compared with what Kuri made of it.
 *
 * @param want the right intent, or the accepted one that was got
 * @param providers whether these and no others were recognised
 * @param verdict whether it was right; null where none applies
 * @param amongThree whether a right intent was shown: got, or among the three likeliest
 */
public record Judged(
        LabelledLine line,
        String want,
        String got,
        boolean providers,
        @Nullable Boolean verdict,
        boolean amongThree,
        String decision) {
    private static final int SHOWN = 3;

    static Judged of(LabelledLine line, Prediction prediction) {
        Question question = line.question();
        String got = prediction.intent();
        Set<String> right = Stream.concat(Stream.of(question.intent()), question.accept().stream())
                .map(Intent::id)
                .collect(Collectors.toSet());
        Set<String> named = question.providers().stream().map(ProviderId::value).collect(Collectors.toSet());
        Stream<String> likeliest =
                prediction.alternatives().stream().limit(SHOWN).map(Prediction.Alternative::intent);
        return new Judged(
                line,
                right.contains(got) ? got : question.intent().id(),
                got,
                named.equals(new TreeSet<>(prediction.providers())),
                line.verdict() == null ? null : line.verdict().equals(prediction.verdict()),
                Stream.concat(Stream.of(got), likeliest).anyMatch(right::contains),
                prediction.decision());
    }

    public boolean intent() {
        return got.equals(want);
    }

    /** Whether both the intent and the providers are right. */
    public boolean joint() {
        return intent() && providers;
    }

    boolean isAnsweredInScope() {
        return decision.equals("answer") && !got.equals(Intent.OOS.id());
    }

    boolean wantsOutOfScope() {
        return want.equals(Intent.OOS.id());
    }

    boolean saysOutOfScope() {
        return got.equals(Intent.OOS.id());
    }
}
