package dev.kuri.core.decide;

import dev.kuri.core.balance.LinkCode;
import dev.kuri.core.balance.Statement;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.knowledge.GuideId;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.understand.DataWish;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Interpretation.Wish;
import dev.kuri.core.understand.ReminderWish;
import dev.kuri.core.understand.SubscriptionWish;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What Kuri will do about a message. */
public sealed interface Decision {
    /** In which it is said; null if nothing is. */
    @Nullable
    Language language();

    /**
     * Answers in the language that is spoken.
     *
     * @param also a second question in the same message; null for most
     */
    record Answer(
            Language language, Reading reading, @Nullable Reading also) implements Decision {
        public Answer(Language language, Reading reading) {
            this(language, reading, null);
        }
    }

    /**
     * Asks what was meant.
     *
     * @param options two or three intents to choose from, the likeliest first
     */
    record Ask(Language language, Reading reading, List<Intent> options) implements Decision {
        public Ask {
            options = List.copyOf(options);
        }
    }

    /** Says that it cannot help with this, and what it can do. */
    record Decline(Language language, Reading reading) implements Decision {}

    /** Speaks another language from now on. */
    record Switch(Language language) implements Decision {}

    /** Shows a guide that a button asked for. */
    record ShowGuide(Language language, GuideId guide) implements Decision {}

    /** Tells what is left of one subscription that a button asked for. */
    record ShowBalance(Language language, UUID subscription) implements Decision {}

    /** Does what a person wants about the subscriptions that Kuri knows of. */
    record Manage(Language language, SubscriptionWish wish) implements Decision {}

    /** Brings the subscription of a code into the chat, if it can. */
    record Redeem(Language language, LinkCode code) implements Decision {}

    /** Says that the number of a SIM opens nothing. */
    record RefuseNumber(Language language) implements Decision {}

    /** Does what a button or a command wants about reminders. */
    record Remind(Language language, ReminderWish wish) implements Decision {}

    /**
     * Says back what a person wants to be reminded of.
     *
     * @param words what was said
     */
    record Wanted(Language language, Reading reading, Wish words) implements Decision {}

    /**
     * Goes on with what Kuri and the person are in the middle of.
     *
     * @param words what was said for it
     */
    record Proceed(Language language, Errand errand, Wish words) implements Decision {}

    /**
     * Notes what a person says is left or was used, if that is of a subscription that Kuri knows; answers otherwise.
     *
     * @param words what was said
     * @param otherwise what is done for somebody who has no such subscription
     */
    record Note(Language language, Statement statement, Wish words, Decision otherwise) implements Decision {}

    /**
     * Welcomes a person who came or came back.
     *
     * @param parameter what a deep link carried; null without one
     */
    record Greet(Language language, @Nullable String parameter) implements Decision {
        /** Without what a link carried. */
        @Override
        public String toString() {
            return "Greet[" + language + "]";
        }
    }

    /**
     * Says that it reads words only.
     *
     * @param kind what was sent instead, such as {@code image}; null if that is not known
     */
    record AskForWords(Language language, @Nullable String kind) implements Decision {}

    /**
     * Says that a button is too old, and offers those that are not.
     *
     * @param current the buttons of the chat's newest message that had any; empty if there are none
     */
    record Stale(Language language, List<Choice.Button> current) implements Decision {
        public Stale {
            current = List.copyOf(current);
        }
    }

    /** Asks for fewer messages a minute. */
    record SlowDown(Language language) implements Decision {}

    /** Tells, hands over or deletes what is kept of the chat, or asks whether that is wanted. */
    record OwnData(Language language, DataWish wish) implements Decision {}

    /** Says nothing. */
    record KeepSilent() implements Decision {
        @Override
        public @Nullable Language language() {
            return null;
        }
    }
}
