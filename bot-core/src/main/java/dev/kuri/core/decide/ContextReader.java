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
import java.util.ArrayList;
import java.util.EnumSet;
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

    /** In a conversation about SIMs hardly anything short is about something else. */
    private static final double STRANGE = 0.3;

    /** Messages up to this length leave something out more often than not. */
    private static final int SHORT_UNITS = 12;

    /** What is said to a provider's customers in general, not about one's provider. */
    private static final Set<Intent> WITHOUT_PROVIDER =
            EnumSet.of(Intent.SMALLTALK, Intent.HANDOFF, Intent.ACCOUNT, Intent.OOS, Intent.BASICS);

    /** Reads a wish in its conversation. */
    Reading read(Conversation conversation, Wish wish) {
        Focus focus = conversation.focus();
        List<Scored> ranking = ranking(focus, wish);
        Intent intent = ranking.getFirst().intent();
        List<ProviderId> providers = providers(conversation, wish, intent);
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

    private static List<Scored> ranking(@Nullable Focus focus, Wish wish) {
        if (focus == null || wish.certain()) {
            return wish.ranking();
        }
        double staying = staying(wish);
        double strange = pointsBack(wish) || isShort(wish) ? STRANGE : 1;
        return normalised(wish.ranking().stream()
                .map(scored -> new Scored(
                        scored.intent(),
                        scored.probability()
                                * (scored.intent() == focus.intent() ? staying : 1)
                                * (scored.intent() == Intent.OOS ? strange : 1)))
                .toList());
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
        if (conversation.focus() == null || !(pointsBack(wish) || isShort(wish))) {
            return wish.inScope();
        }
        return wish.cues().contains(Cue.BARE) ? 1 : wish.inScope() / (wish.inScope() + STRANGE * (1 - wish.inScope()));
    }

    private static boolean pointsBack(Wish wish) {
        Set<Cue> cues = wish.cues();
        return cues.contains(Cue.POINTER)
                || cues.contains(Cue.WHY)
                || cues.contains(Cue.CORRECTION)
                || cues.contains(Cue.HEARSAY)
                || cues.contains(Cue.FIRST)
                || cues.contains(Cue.SECOND);
    }

    private static boolean isShort(Wish wish) {
        return wish.text().length() <= SHORT_UNITS;
    }

    private static List<ProviderId> providers(Conversation conversation, Wish wish, Intent intent) {
        Slots slots = wish.slots();
        Focus focus = conversation.focus();
        List<ProviderId> before = focus == null ? List.of() : focus.providers();
        if (!slots.providers().isEmpty()) {
            return setAgainst(before, wish) ? joined(before, slots.providers()) : slots.providers();
        }
        List<ProviderId> named = conversation.named();
        if (named.size() > 1 && wish.cues().contains(Cue.FIRST)) {
            return List.of(named.getFirst());
        }
        if (named.size() > 1 && wish.cues().contains(Cue.SECOND)) {
            return List.of(other(named, before));
        }
        if (WITHOUT_PROVIDER.contains(intent) || opensNewSearch(intent, wish)) {
            return List.of();
        }
        return before.stream().filter(id -> !slots.dismissed().contains(id)).toList();
    }

    /**
     * "Compared with mineo, which is better" names one of the two; the other is what the conversation is about. A longer
     * message that weighs one thing against another says both.
     */
    private static boolean setAgainst(List<ProviderId> before, Wish wish) {
        Slots slots = wish.slots();
        return wish.cues().contains(Cue.COMPARISON)
                && !wish.cues().contains(Cue.CORRECTION)
                && isShort(wish)
                && slots.providers().size() == 1
                && before.size() == 1
                && !slots.dismissed().contains(before.getFirst());
    }

    private static List<ProviderId> joined(List<ProviderId> before, List<ProviderId> now) {
        List<ProviderId> all = new ArrayList<>(before);
        now.stream().filter(id -> !all.contains(id)).forEach(all::add);
        return all;
    }

    /** Of two, the one that the conversation was not about last. */
    private static ProviderId other(List<ProviderId> named, List<ProviderId> before) {
        return named.reversed().stream()
                .filter(id -> before.size() != 1 || !id.equals(before.getFirst()))
                .findFirst()
                .orElseGet(named::getLast);
    }

    private static boolean opensNewSearch(Intent intent, Wish wish) {
        return intent == Intent.PURCHASE && !pointsBack(wish);
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
