package dev.kuri.core.decide;

import dev.kuri.core.knowledge.Condition;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Cue;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Scored;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a message means in its conversation.
 *
 * @param text the words as typed, shortened to what was read
 * @param intent the likeliest; never {@code OOS} unless the message is declined
 * @param ranking all intents in this conversation, the likeliest first
 * @param providers what it is about, named now or before; empty for lines in general
 * @param plan null if none is named
 * @param kind null if the person did not say it
 */
public record Reading(
        String text,
        Intent intent,
        List<Scored> ranking,
        List<ProviderId> providers,
        @Nullable PlanId plan,
        @Nullable PlanKind kind,
        Map<Condition, String> conditions,
        Set<Cue> cues) {
    public Reading {
        ranking = List.copyOf(ranking);
        providers = List.copyOf(providers);
        conditions = Map.copyOf(conditions);
        cues = Set.copyOf(cues);
    }

    /** The same words for another intent, which they say by themselves. */
    Reading meaning(Intent said) {
        return new Reading(text, said, ranking, providers, plan, kind, conditions, cues);
    }

    /** How sure the intent is, from 0 to 1. */
    public double confidence() {
        return ranking.stream()
                .filter(scored -> scored.intent() == intent)
                .mapToDouble(Scored::probability)
                .findFirst()
                .orElse(0);
    }

    /** What the conversation is about from now on; a name alone says of whom, and not what. */
    Focus focus(@Nullable Focus before) {
        boolean nothingAsked = cues.contains(Cue.BARE) && (before == null || before.intent() == null);
        return new Focus(nothingAsked ? null : intent, providers, plan, kind, conditions);
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "Reading[intent=" + intent + ", providers=" + providers + ", cues=" + cues + "]";
    }
}
