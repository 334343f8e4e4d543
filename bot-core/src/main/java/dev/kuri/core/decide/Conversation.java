package dev.kuri.core.decide;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.knowledge.ClaimId;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Intent;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
    private static final Set<Intent> PASSING =
            EnumSet.of(Intent.SMALLTALK, Intent.HANDOFF, Intent.ACCOUNT, Intent.OOS, Intent.BASICS, Intent.SOURCE);

    public Conversation {
        named = List.copyOf(named);
        cited = List.copyOf(cited);
    }

    /**
     * The conversation after a decision was carried out.
     *
     * @param claims the claims that the answer rests on; empty if it rests on none
     */
    public Conversation after(Decision decision, List<ClaimId> claims) {
        return switch (decision) {
            case Decision.Answer answer -> about(answer.language(), answer.reading(), claims);
            case Decision.Ask ask -> about(ask.language(), ask.reading(), claims);
            case Decision.Switch to ->
                new Conversation(chat, version + 1, to.language(), to.language(), focus, named, cited);
            case Decision.Decline decline -> speaking(decline.language());
            case Decision.ShowGuide guide -> speaking(guide.language());
            case Decision.Greet greet -> speaking(greet.language());
            case Decision.AskForWords ask -> speaking(ask.language());
            case Decision.KeepSilent silent -> new Conversation(chat, version + 1, chosen, spoken, focus, named, cited);
        };
    }

    private Conversation speaking(Language language) {
        return new Conversation(chat, version + 1, chosen, language, focus, named, cited);
    }

    /** Small talk and the like leave alone what the conversation is about, so that one can come back to it. */
    private Conversation about(Language language, Reading reading, List<ClaimId> claims) {
        Focus now = PASSING.contains(reading.intent()) ? focus : reading.focus();
        List<ProviderId> several = reading.providers().size() > 1 ? reading.providers() : named;
        return new Conversation(chat, version + 1, chosen, language, now, several, claims.isEmpty() ? cited : claims);
    }

    public static Conversation fresh(ChatAddress chat) {
        return new Conversation(chat, 0, null, null, null, List.of(), List.of());
    }
}
