package dev.kuri.core.understand;

import dev.kuri.core.balance.Draft;
import dev.kuri.core.balance.Statement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person may want about the subscriptions that Kuri knows of. */
public sealed interface SubscriptionWish {
    /** To see them. */
    record Overview() implements SubscriptionWish {}

    /**
     * To tell of one more, or to go on telling.
     *
     * @param part what is told with this
     */
    record Enrol(Draft part) implements SubscriptionWish {}

    /** To say what is left of one; the words for it come next. */
    record Correct(UUID subscription) implements SubscriptionWish {}

    /**
     * Says what is left or was used.
     *
     * @param subscription null where the words, or what the person has, must tell which one
     */
    record State(@Nullable UUID subscription, Statement statement) implements SubscriptionWish {}

    /** To call one by another name, which comes next. */
    record Rename(UUID subscription) implements SubscriptionWish {}

    /** Gives the name. */
    record Name(UUID subscription, String name) implements SubscriptionWish {
        /** Without the person's words. */
        @Override
        public String toString() {
            return "Name[" + subscription + "]";
        }
    }

    /** To have one forgotten. */
    record Remove(UUID subscription) implements SubscriptionWish {}

    /** To have a code by which somebody else may see what is left of one. */
    record Share(UUID subscription) implements SubscriptionWish {}

    /** To have nobody else see one any more. */
    record Unshare(UUID subscription) implements SubscriptionWish {}

    /** To have the last change taken back. */
    record Undo() implements SubscriptionWish {}

    /** To leave what is being done. */
    record Cancel() implements SubscriptionWish {}
}
