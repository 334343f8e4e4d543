package dev.kuri.core.decide;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.knowledge.ClaimId;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.ProviderId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that Kuri remembers of one chat.
 *
 * @param version 0 before anything was said; raised with every turn
 * @param chosen the language that the person asked for; null if he did not
 * @param spoken the language of the last answer; null before the first
 * @param focus what it is about; null before it is about anything
 * @param named the providers that the last message with a provider named, in order, for "the first one"
 * @param cited the claims of the last answer that had any
 */
public record Conversation(
        ChatAddress chat,
        long version,
        @Nullable Language chosen,
        @Nullable Language spoken,
        @Nullable Focus focus,
        List<ProviderId> named,
        List<ClaimId> cited) {
    public Conversation {
        named = List.copyOf(named);
        cited = List.copyOf(cited);
    }

    public static Conversation fresh(ChatAddress chat) {
        return new Conversation(chat, 0, null, null, null, List.of(), List.of());
    }
}
