package dev.kuri.core.understand;

import dev.kuri.core.balance.LinkCode;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.knowledge.GuideId;
import dev.kuri.core.knowledge.Language;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a message means, taken alone. */
public sealed interface Interpretation {
    /**
     * Words, a command or a pressed button: a wish, more or less sure.
     *
     * @param text the words, shortened to what was read
     * @param languages that the words may be in, one as likely as the other; empty if they do not tell
     * @param ranking all intents, the likeliest first; probabilities add up to 1
     * @param inScope how likely it is that Kuri is meant for this, from 0 to 1
     * @param certain whether it was said without words that need interpreting: a command or a button
     */
    record Wish(
            String text,
            Set<Language> languages,
            List<Scored> ranking,
            double inScope,
            Slots slots,
            Set<Cue> cues,
            boolean certain)
            implements Interpretation {
        public Wish {
            languages = Set.copyOf(languages);
            ranking = List.copyOf(ranking);
            cues = Set.copyOf(cues);
            if (ranking.isEmpty()) {
                throw new IllegalArgumentException("A wish without intents");
            }
        }

        /**
         * A wish in one language.
         *
         * @param language null if the words do not tell
         */
        public Wish(
                String text,
                @Nullable Language language,
                List<Scored> ranking,
                double inScope,
                Slots slots,
                Set<Cue> cues,
                boolean certain) {
            this(text, language == null ? Set.of() : Set.of(language), ranking, inScope, slots, cues, certain);
        }

        /** The only language that the words may be in; null if there are several, or none. */
        public @Nullable Language language() {
            return languages.size() == 1 ? languages.iterator().next() : null;
        }

        /** The same, about the other's providers if it names none of its own. */
        Wish aboutAtLeast(Wish other) {
            return slots.providers().isEmpty()
                    ? new Wish(text, languages, ranking, inScope, slots.about(other.slots), cues, certain)
                    : this;
        }

        public Intent best() {
            return ranking.getFirst().intent();
        }

        /** Without the words, in which there may be a phone number or the serial number of a SIM. */
        @Override
        public String toString() {
            return "Wish[ranking=" + ranking + ", inScope=" + inScope + ", slots=" + slots + ", cues=" + cues + "]";
        }
    }

    /**
     * Two questions in one message.
     *
     * @param first the one that stands first, and is answered first
     */
    record TwoWishes(Wish first, Wish second) implements Interpretation {}

    /** A button that asks for one guide. */
    record WantsGuide(GuideId guide) implements Interpretation {}

    /** A button that asks what is left of one subscription. */
    record WantsBalance(UUID subscription) implements Interpretation {}

    /** A button or a command about the subscriptions that Kuri knows of. */
    record AboutSubscriptions(SubscriptionWish wish) implements Interpretation {}

    /** A code by which a subscription comes into a chat, alone or amid other words. */
    record BringsCode(LinkCode code) implements Interpretation {}

    /** The number of a SIM, which anybody can read off a card, alone or amid other words. */
    record NamesSim() implements Interpretation {}

    /** A button or a command about reminders. */
    record AboutReminders(ReminderWish wish) implements Interpretation {}

    /**
     * A button that says nothing any more.
     *
     * @param current those that the chat was offered last; empty if it was offered none
     */
    record StaleButton(List<Choice.Button> current) implements Interpretation {
        public StaleButton {
            current = List.copyOf(current);
        }
    }

    /** Wants something about the data that is kept of the chat. */
    record OwnData(DataWish wish) implements Interpretation {}

    /** One of so many messages that it is not read. */
    record TooMany() implements Interpretation {}

    /** The person came, or came back. */
    record Arrival(@Nullable String parameter) implements Interpretation {
        /** Without what the link carried. */
        @Override
        public String toString() {
            return "Arrival[" + (parameter == null ? "plainly" : "by a link") + "]";
        }
    }

    /**
     * A picture, a voice message and the like.
     *
     * @param kind such as {@code image}
     */
    record Wordless(String kind) implements Interpretation {}

    /** Nothing in it that could be understood: empty, binary, emoji only. */
    record NotUnderstood() implements Interpretation {}

    /** Nothing is to be said: the person left, or it is no business of ours. */
    record Nothing() implements Interpretation {}
}
