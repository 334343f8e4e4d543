package dev.kuri.core.understand;

import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote, and what was meant by it.
 *
 * @param language null for one that Kuri does not answer in
 * @param accept other intents that a fair judge would take as well
 * @param plan null if none is named
 * @param kind null if it is not said
 */
public record Question(
        String id,
        @Nullable Language language,
        String text,
        Intent intent,
        List<Intent> accept,
        List<ProviderId> providers,
        @Nullable PlanId plan,
        @Nullable PlanKind kind) {
    public Question {
        accept = List.copyOf(accept);
        providers = List.copyOf(providers);
    }

    /** The questions that one person wrote: what is learnt from one writer is tried on the others. */
    public record Writer(String name, List<Question> questions) {
        public Writer {
            questions = List.copyOf(questions);
        }
    }
}
