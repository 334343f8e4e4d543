package dev.kuri.core.decide;

import dev.kuri.core.balance.Draft;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What Kuri and a person are in the middle of, or what they did last. */
public sealed interface Errand {
    /**
     * The person tells of a subscription that Kuri is to know.
     *
     * @param draft what was told so far
     * @param asked what was asked for last
     */
    record Enrolling(Draft draft, Draft.Item asked) implements Errand {}

    /** The person was asked what is left of a subscription. */
    record Correcting(UUID subscription) implements Errand {}

    /**
     * The person has renewed a subscription, and was asked until when it can be used now.
     *
     * @param end that it had before
     */
    record Renewing(UUID subscription, Instant end) implements Errand {}

    /** The person was asked what to call a subscription. */
    record Renaming(UUID subscription) implements Errand {}

    /**
     * The person was asked whether that is meant.
     *
     * @param amendments what a yes changes
     */
    record Proposing(List<Amendment> amendments) implements Errand {
        public Proposing {
            amendments = List.copyOf(amendments);
        }
    }

    /**
     * Something was changed, and can be taken back.
     *
     * @param back the changes that take it back, in their order
     */
    record Done(List<Amendment> back) implements Errand {
        public Done {
            back = List.copyOf(back);
        }
    }
}
