package dev.kuri.core.balance;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.knowledge.Subject;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The codes by which subscriptions come into chats. Turns use them up; nothing is changed here. */
public interface Codes {
    /** Where there are none. */
    Codes NONE = new Codes() {
        @Override
        public boolean areOn() {
            return false;
        }

        @Override
        public Standing look(LinkCode code, ChatAddress chat) {
            return new Standing.Invalid();
        }

        @Override
        public Map<UUID, Integer> guestsOf(ChatAddress chat) {
            return Map.of();
        }
    };

    /** Whether codes can be made and used here. */
    boolean areOn();

    /** What a code is to a chat now. */
    Standing look(LinkCode code, ChatAddress chat);

    /** How many guests see each subscription that is kept of a chat, and so can be shared. */
    Map<UUID, Integer> guestsOf(ChatAddress chat);

    /** What a code is to a chat. */
    sealed interface Standing {
        /**
         * It can be used.
         *
         * @param code its id; the subscription that comes of it gets the same
         */
        record Open(UUID code, Offer offer) implements Standing {}

        /**
         * It was used, or need not be.
         *
         * @param subscription what came of it, in whichever chat
         */
        record Used(UUID subscription) implements Standing {}

        /** Nobody was given it, or it cannot be used any more. */
        record Invalid() implements Standing {}

        /** It is not looked at: too many that were wrong came from this chat. */
        record TooMany() implements Standing {}
    }

    /**
     * What a code gives.
     *
     * @param nickname what to call it; null if whoever made the code did not say
     */
    record Offer(@Nullable String nickname, Subject subject, Subscription.Upkeep upkeep) {
        /** Without the words of whoever made the code. */
        @Override
        public String toString() {
            return "Offer[" + subject + "]";
        }
    }
}
