package dev.kuri.core.decide;

import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Cue;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Interpretation.Wish;
import dev.kuri.core.understand.Slots;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which providers a message is about: those that it names, those that it points at, else those of the conversation. */
final class ProvidersMeant {
    /** What is said to a provider's customers in general, not about one's provider. */
    private static final Set<Intent> WITHOUT_PROVIDER =
            EnumSet.of(Intent.SMALLTALK, Intent.HANDOFF, Intent.ACCOUNT, Intent.OOS, Intent.BASICS);

    List<ProviderId> in(Conversation conversation, Wish wish, Intent intent) {
        Focus focus = conversation.focus();
        List<ProviderId> before = focus == null ? List.of() : focus.providers();
        if (!wish.slots().providers().isEmpty()) {
            return named(before, wish);
        }
        List<ProviderId> pointedAt = pointedAt(conversation.named(), before, wish.cues());
        if (!pointedAt.isEmpty()) {
            return pointedAt;
        }
        // Whoever looks for a provider asks about all of them.
        if (WITHOUT_PROVIDER.contains(intent) || wish.cues().contains(Cue.SEARCH)) {
            return List.of();
        }
        Focus returned = conversation.returned(wish);
        List<ProviderId> carried = returned == null ? before : returned.providers();
        return carried.stream()
                .filter(id -> !wish.slots().dismissed().contains(id))
                .toList();
    }

    private static List<ProviderId> named(List<ProviderId> before, Wish wish) {
        List<ProviderId> named = wish.slots().providers();
        if (setAgainst(before, wish)) {
            return joined(before, named);
        }
        boolean takesBack = wish.cues().contains(Cue.CORRECTION) && named.size() == 2 && before.size() == 1;
        return takesBack ? named.stream().filter(id -> !before.contains(id)).toList() : named;
    }

    /**
     * "Compared with mineo, which is better" names one of the two; the other is what the conversation is about. A longer
     * message that weighs one thing against another says both.
     */
    private static boolean setAgainst(List<ProviderId> before, Wish wish) {
        Slots slots = wish.slots();
        return wish.cues().contains(Cue.COMPARISON)
                && !wish.cues().contains(Cue.CORRECTION)
                && ContextReader.isShort(wish)
                && slots.providers().size() == 1
                && before.size() == 1
                && !slots.dismissed().contains(before.getFirst());
    }

    private static List<ProviderId> joined(List<ProviderId> before, List<ProviderId> now) {
        List<ProviderId> all = new ArrayList<>(before);
        now.stream().filter(id -> !all.contains(id)).forEach(all::add);
        return all;
    }

    /** "The first one", "both", "the other": empty if nothing is pointed at, or there are not several to choose from. */
    private static List<ProviderId> pointedAt(List<ProviderId> named, List<ProviderId> before, Set<Cue> cues) {
        if (named.size() < 2) {
            return List.of();
        }
        if (cues.contains(Cue.ALL)) {
            return named;
        }
        ProviderId one = onePointedAt(named, before, cues);
        return one == null ? List.of() : List.of(one);
    }

    private static @Nullable ProviderId onePointedAt(List<ProviderId> named, List<ProviderId> before, Set<Cue> cues) {
        if (cues.contains(Cue.FIRST)) {
            return named.getFirst();
        }
        if (cues.contains(Cue.SECOND)) {
            return named.get(1);
        }
        if (cues.contains(Cue.LAST)) {
            return named.getLast();
        }
        return cues.contains(Cue.OTHER) ? other(named, before) : null;
    }

    /** Of several, the one named last that the conversation was not about last. */
    private static ProviderId other(List<ProviderId> named, List<ProviderId> before) {
        return named.reversed().stream()
                .filter(id -> before.size() != 1 || !id.equals(before.getFirst()))
                .findFirst()
                .orElseGet(named::getLast);
    }
}
