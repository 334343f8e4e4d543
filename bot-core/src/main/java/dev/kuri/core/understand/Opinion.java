package dev.kuri.core.understand;

import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Interpretation.Wish;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What came of asking for a {@link SecondOpinion}. */
public sealed interface Opinion {
    /**
     * What the words are taken to mean.
     *
     * @param providers that the words are about; empty if about none
     * @param kind null if the words do not say it
     */
    record Given(
            Intent intent,
            List<ProviderId> providers,
            @Nullable PlanKind kind) implements Opinion {
        /** Ours: sure enough to be acted on, and still less than what a conversation tells of a short message. */
        private static final double TRUST = 0.9;

        public Given {
            providers = List.copyOf(providers);
        }

        /** The wish as it is seen now. What Kuri found by name in the words stays: names are its own strength. */
        public Wish appliedTo(Wish wish) {
            return new Wish(
                    wish.text(),
                    wish.languages(),
                    ranking(wish.ranking()),
                    intent == Intent.OOS ? 1 - TRUST : TRUST,
                    slots(wish.slots()),
                    wish.cues(),
                    wish.certain());
        }

        private List<Scored> ranking(List<Scored> before) {
            List<Scored> others =
                    before.stream().filter(scored -> scored.intent() != intent).toList();
            double sum = others.stream().mapToDouble(Scored::probability).sum();
            double scale = sum == 0 ? 0 : (1 - TRUST) / sum;
            return Stream.concat(
                            Stream.of(new Scored(intent, TRUST)),
                            others.stream().map(other -> new Scored(other.intent(), other.probability() * scale)))
                    .toList();
        }

        private Slots slots(Slots before) {
            List<ProviderId> seen = providers.stream()
                    .filter(provider -> !before.dismissed().contains(provider))
                    .toList();
            return new Slots(
                    before.providers().isEmpty() ? seen : before.providers(),
                    before.dismissed(),
                    before.plan(),
                    before.kind() == null ? kind : before.kind(),
                    before.conditions(),
                    before.quantities(),
                    before.language());
        }
    }

    /** There is none. */
    record Withheld(Reason reason) implements Opinion {}

    /** Why there is no opinion. */
    enum Reason {
        /** The operator has switched nobody on. */
        OFF,
        /** As many were asked for as the operator allows. */
        BUDGET_SPENT,
        /** It failed several times in a row and is left alone for a while. */
        PAUSED,
        /** It was asked; it cannot be reached, or takes too long. */
        NO_ANSWER,
        /** It was asked and would not. */
        REFUSED,
        /** It was asked and said something that is no answer. */
        UNUSABLE;

        /** Whether the words went out at all. */
        public boolean wasAsked() {
            return switch (this) {
                case OFF, BUDGET_SPENT, PAUSED -> false;
                case NO_ANSWER, REFUSED, UNUSABLE -> true;
            };
        }
    }
}
