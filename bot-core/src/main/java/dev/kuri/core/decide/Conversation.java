package dev.kuri.core.decide;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.knowledge.ClaimId;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Cue;
import dev.kuri.core.understand.DataWish;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Interpretation.Wish;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that Kuri remembers of one chat.
 *
 * @param version 0 before anything was said; raised with every turn
 * @param chosen the language that the person asked for; null if he did not
 * @param spoken the language of the last answer; null before the first
 * @param focus what it is about; null before it is about anything
 * @param earlier what it was about before, the latest last, for "back to the first thing"
 * @param named the providers to choose from by "the first one" or "both": those last named together, and after them those
 *     named one by one
 * @param cited the claims of the last answer that had any
 * @param keyboard the buttons that it was offered last; null before the first
 * @param errand what Kuri and the person are in the middle of, or did last; null for nothing
 */
public record Conversation(
        ChatAddress chat,
        long version,
        @Nullable Language chosen,
        @Nullable Language spoken,
        @Nullable Focus focus,
        List<Focus> earlier,
        List<ProviderId> named,
        List<ClaimId> cited,
        @Nullable Keyboard keyboard,
        @Nullable Errand errand) {
    private static final Set<Intent> PASSING =
            EnumSet.of(Intent.SMALLTALK, Intent.HANDOFF, Intent.ACCOUNT, Intent.OOS, Intent.BASICS, Intent.SOURCE);

    /** Ours: nobody goes back further in a chat. */
    private static final int MEMORY = 6;

    public Conversation {
        earlier = List.copyOf(earlier);
        named = List.copyOf(named);
        cited = List.copyOf(cited);
    }

    /** One that was offered no buttons. */
    public Conversation(
            ChatAddress chat,
            long version,
            @Nullable Language chosen,
            @Nullable Language spoken,
            @Nullable Focus focus,
            List<Focus> earlier,
            List<ProviderId> named,
            List<ClaimId> cited) {
        this(chat, version, chosen, spoken, focus, earlier, named, cited, null, null);
    }

    /** The same where nothing has to be gone on with. */
    public Conversation after(Decision decision, List<ClaimId> claims) {
        return after(decision, claims, null);
    }

    /**
     * The conversation after a decision was carried out.
     *
     * @param claims the claims that the answer rests on; empty if it rests on none
     * @param next what comes of it that has to be gone on with; null for nothing
     */
    public Conversation after(Decision decision, List<ClaimId> claims, @Nullable Errand next) {
        return spoken(decision, claims).on(next == null ? settled() : next);
    }

    private Conversation spoken(Decision decision, List<ClaimId> claims) {
        return switch (decision) {
            case Decision.Answer answer -> about(answer.language(), answer.reading(), claims);
            case Decision.Ask ask -> about(ask.language(), ask.reading(), claims);
            case Decision.Switch to ->
                new Conversation(
                        chat, version + 1, to.language(), to.language(), focus, earlier, named, cited, keyboard, null);
            case Decision.Decline decline -> speaking(decline.language());
            case Decision.ShowGuide guide -> speaking(guide.language());
            case Decision.ShowBalance show -> speaking(show.language());
            case Decision.Remind remind -> speaking(remind.language());
            case Decision.Wanted wanted -> about(wanted.language(), wanted.reading(), claims);
            case Decision.Manage manage -> speaking(manage.language());
            case Decision.Redeem redeem -> speaking(redeem.language());
            case Decision.RefuseNumber refuse -> speaking(refuse.language());
            case Decision.Proceed proceed -> speaking(proceed.language());
            case Decision.Note note -> speaking(note.language());
            case Decision.Greet greet -> speaking(greet.language());
            case Decision.AskForWords ask -> speaking(ask.language());
            case Decision.Stale stale -> speaking(stale.language());
            case Decision.SlowDown slow -> speaking(slow.language());
            case Decision.OwnData own -> own.wish() == DataWish.CONFIRMATION ? forgotten() : speaking(own.language());
            case Decision.KeepSilent silent ->
                new Conversation(chat, version + 1, chosen, spoken, focus, earlier, named, cited, keyboard, null);
        };
    }

    private Conversation speaking(Language language) {
        return new Conversation(chat, version + 1, chosen, language, focus, earlier, named, cited, keyboard, null);
    }

    /** Nothing but that there was one, so that a turn that is under way is known to be overtaken. */
    private Conversation forgotten() {
        return new Conversation(chat, version + 1, null, null, null, List.of(), List.of(), List.of());
    }

    /** The same with buttons that it is offered now. */
    public Conversation offered(Keyboard buttons) {
        return new Conversation(chat, version, chosen, spoken, focus, earlier, named, cited, buttons, errand);
    }

    private Conversation on(@Nullable Errand next) {
        return new Conversation(chat, version, chosen, spoken, focus, earlier, named, cited, keyboard, next);
    }

    /** Who speaks of something else has left what he was asked; what was done can still be taken back. */
    private @Nullable Errand settled() {
        return errand instanceof Errand.Done ? errand : null;
    }

    /** Small talk and the like leave alone what the conversation is about, so that one can come back to it. */
    private Conversation about(Language language, Reading reading, List<ClaimId> claims) {
        Focus next = reading.focus(focus);
        Focus now = next.intent() != null && PASSING.contains(next.intent()) ? focus : next;
        return new Conversation(
                chat,
                version + 1,
                chosen,
                language,
                now,
                before(now),
                named(reading.providers()),
                claims.isEmpty() ? cited : claims,
                keyboard,
                null);
    }

    private List<Focus> before(@Nullable Focus now) {
        if (focus == null || focus.equals(now)) {
            return earlier;
        }
        List<Focus> all = new ArrayList<>(earlier);
        all.add(focus);
        return all.subList(Math.max(0, all.size() - MEMORY), all.size());
    }

    private List<ProviderId> named(List<ProviderId> now) {
        if (named.containsAll(now)) {
            return named;
        }
        if (now.size() > 1) {
            return now;
        }
        List<ProviderId> all = new ArrayList<>(named);
        all.addAll(now);
        return all.subList(Math.max(0, all.size() - MEMORY), all.size());
    }

    /**
     * What a message goes back to: with a provider, what was last asked of it; without, the first thing or else the one
     * before the present one.
     *
     * @return null if the message does not say that it goes back, or there is nothing to go back to
     */
    @Nullable
    Focus returned(Wish wish) {
        if (!wish.cues().contains(Cue.RETURN)) {
            return null;
        }
        List<ProviderId> providers = wish.slots().providers();
        Stream<Focus> candidates = wish.cues().contains(Cue.FIRST) ? earlier.stream() : earlier.reversed().stream();
        return candidates
                .filter(before -> providers.isEmpty()
                        ? !before.equals(focus)
                        : before.providers().equals(providers))
                .findFirst()
                .orElse(null);
    }

    public static Conversation fresh(ChatAddress chat) {
        return new Conversation(chat, 0, null, null, null, List.of(), List.of(), List.of());
    }
}
