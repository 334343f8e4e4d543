package dev.kuri.config.eval;

import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Question;
import java.util.Set;
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

    public static Judged of(LabelledLine line, Said said) {
        Question question = line.question();
        String got = said.intent();
        Set<String> right = Stream.concat(Stream.of(question.intent()), question.accept().stream())
                .map(Intent::id)
                .collect(Collectors.toSet());
        Set<String> named = question.providers().stream().map(ProviderId::value).collect(Collectors.toSet());
        return new Judged(
                line,
                right.contains(got) ? got : question.intent().id(),
                got,
                named.equals(Set.copyOf(said.providers())),
                line.verdict() == null ? null : line.verdict().equals(said.verdict()),
                Stream.concat(Stream.of(got), said.likeliest().stream().limit(SHOWN))
                        .anyMatch(right::contains),
                said.decision());
    }

    public boolean intent() {
        return got.equals(want);
    }

    /** Whether both the intent and the providers are right. */
    public boolean joint() {
        return intent() && providers;
    }

    boolean isAsked() {
        return decision.equals("ask");
    }

    boolean isAnsweredInScope() {
        return decision.equals("answer") && !saysOutOfScope();
    }

    boolean wantsOutOfScope() {
        return want.equals(Intent.OOS.id());
    }

    boolean saysOutOfScope() {
        return got.equals(Intent.OOS.id());
    }

    boolean hasVerdict() {
        return verdict != null;
    }

    boolean isVerdictRight() {
        return Boolean.TRUE.equals(verdict);
    }
}
