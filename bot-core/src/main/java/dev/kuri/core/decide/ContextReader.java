package dev.kuri.core.decide;

import static java.util.Comparator.comparingDouble;

import dev.kuri.core.knowledge.Condition;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Cue;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Interpretation.Wish;
import dev.kuri.core.understand.Scored;
import dev.kuri.core.understand.Slots;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a message into its conversation: what it leaves out was said before. */
final class ContextReader {
    /**
     * How much likelier the intent of the conversation is than its words alone make it: every second message stays with
     * the one of 17 intents that the last was about.
     */
    private static final double STAYING = 8;

    /** More than that for a message that points back to what was said. */
    private static final double POINTING_BACK = 4;

    /** And for one that is too short to stand alone. */
    private static final double SHORT = 2;

    /** A name alone, a "why" or a "no, I meant" has no intent but that of the conversation. */
    private static final double NOTHING_ELSE = 1e4;

    /** "Back to the first thing" names the one that is meant. */
    private static final double RETURNING = 100;

    /** In a conversation about SIMs hardly anything short is about something else. */
    private static final double STRANGE = 0.1;

    private static final double LESS_STRANGE = 0.3;

    /** Messages up to this length leave something out more often than not. */
    private static final int SHORT_UNITS = 16;

    private final ProvidersMeant providersMeant = new ProvidersMeant();

    /** Reads a wish in its conversation. */
    Reading read(Conversation conversation, Wish wish) {
        Focus focus = conversation.focus();
        List<Scored> ranking = ranking(conversation, wish);
        Intent intent = ranking.getFirst().intent();
        List<ProviderId> providers = providersMeant.in(conversation, wish, intent);
        boolean sameProviders = focus != null && focus.providers().equals(providers);
        Slots slots = wish.slots();
        return new Reading(
                wish.text(),
                intent,
                ranking,
                providers,
                plan(focus, slots, sameProviders),
                kind(focus, slots, sameProviders),
                conditions(focus, wish, intent),
                wish.cues());
    }

    private static List<Scored> ranking(Conversation conversation, Wish wish) {
        Focus focus = conversation.focus();
        if (focus == null || wish.certain()) {
            return wish.ranking();
        }
        Focus returned = conversation.returned(wish);
        Intent expected = returned == null ? focus.intent() : returned.intent();
        double staying = returned == null ? staying(wish) : RETURNING;
        double strange = strange(wish);
        return normalised(wish.ranking().stream()
                .map(scored -> new Scored(
                        scored.intent(),
                        scored.probability()
                                * (scored.intent() == expected ? staying : 1)
                                * (scored.intent() == Intent.OOS ? strange : 1)))
                .toList());
    }

    private static double strange(Wish wish) {
        return pointsBack(wish) || isShort(wish) ? STRANGE : LESS_STRANGE;
    }

    private static double staying(Wish wish) {
        Set<Cue> cues = wish.cues();
        boolean corrects =
                cues.contains(Cue.CORRECTION) && !wish.slots().providers().isEmpty();
        if (cues.contains(Cue.BARE) || (isShort(wish) && (cues.contains(Cue.WHY) || corrects))) {
            return NOTHING_ELSE;
        }
        return STAYING * (pointsBack(wish) || corrects ? POINTING_BACK : 1) * (isShort(wish) ? SHORT : 1);
    }

    private static List<Scored> normalised(List<Scored> weighted) {
        double total = weighted.stream().mapToDouble(Scored::probability).sum();
        return weighted.stream()
                .map(scored -> new Scored(scored.intent(), scored.probability() / total))
                .sorted(comparingDouble(Scored::probability).reversed())
                .toList();
    }

    /** How likely a message is in scope, given that a conversation is under way. */
    double inScope(Conversation conversation, Wish wish) {
        if (conversation.focus() == null) {
            return wish.inScope();
        }
        return wish.cues().contains(Cue.BARE)
                ? 1
                : wish.inScope() / (wish.inScope() + strange(wish) * (1 - wish.inScope()));
    }

    static boolean pointsBack(Wish wish) {
        Set<Cue> cues = wish.cues();
        return cues.contains(Cue.POINTER)
                || cues.contains(Cue.WHY)
                || cues.contains(Cue.CORRECTION)
                || cues.contains(Cue.HEARSAY)
                || cues.contains(Cue.FIRST)
                || cues.contains(Cue.SECOND)
                || cues.contains(Cue.LAST)
                || cues.contains(Cue.OTHER)
                || cues.contains(Cue.ALL);
    }

    static boolean isShort(Wish wish) {
        return wish.text().length() <= SHORT_UNITS;
    }

    private static @Nullable PlanId plan(@Nullable Focus focus, Slots slots, boolean sameProviders) {
        if (slots.plan() != null) {
            return slots.plan();
        }
        return focus != null && sameProviders && slots.providers().isEmpty() ? focus.plan() : null;
    }

    private static @Nullable PlanKind kind(@Nullable Focus focus, Slots slots, boolean sameProviders) {
        if (slots.kind() != null) {
            return slots.kind();
        }
        return focus != null && sameProviders ? focus.kind() : null;
    }

    /** A bare follow-up asks the same of another provider; anything else states its own conditions. */
    private static Map<Condition, String> conditions(@Nullable Focus focus, Wish wish, Intent intent) {
        boolean sameQuestion = focus != null && wish.cues().contains(Cue.BARE) && focus.intent() == intent;
        return sameQuestion && focus != null && wish.slots().conditions().isEmpty()
                ? focus.conditions()
                : wish.slots().conditions();
    }
}
