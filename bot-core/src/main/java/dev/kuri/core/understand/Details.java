package dev.kuri.core.understand;

import dev.kuri.core.knowledge.Condition;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the named details of a message. */
final class Details {
    private final Dismissals dismissals;
    private final Choices<PlanKind> kinds = new Choices<>();
    private final Map<Condition, Choices<String>> conditions = new EnumMap<>(Condition.class);
    private final LanguageWish languages;

    Details(Phrasebook book, Phrases phrases) {
        this.dismissals = new Dismissals(book.names(), phrases);
        this.languages = new LanguageWish(book.languages(), phrases);
        book.kinds().forEach((kind, written) -> kinds.add(kind, written, phrases));
        book.conditions().forEach((condition, values) -> {
            Choices<String> choices = new Choices<>();
            values.forEach((value, written) -> choices.add(value, written, phrases));
            conditions.put(condition, choices);
        });
    }

    Slots in(Reading reading) {
        Set<ProviderId> kept = new LinkedHashSet<>();
        Set<ProviderId> dismissed = new LinkedHashSet<>();
        List<PlanId> plans = new ArrayList<>();
        String text = reading.words().text();
        for (Mention mention : reading.mentions()) {
            if (dismissals.takesBack(text, mention)) {
                dismissed.add(mention.name().provider());
            } else {
                kept.add(mention.name().provider());
                Optional.ofNullable(mention.name().plan()).ifPresent(plans::add);
            }
        }
        dismissed.removeAll(kept);
        return new Slots(
                List.copyOf(kept),
                List.copyOf(dismissed),
                plans.isEmpty() ? null : plans.getFirst(),
                kinds.in(text).orElse(null),
                conditionsIn(text),
                reading.quantities(),
                languages.in(text).orElse(null));
    }

    /** Where the words for a kind of plan stand. */
    List<PhraseTrie.Found<Integer>> kindsIn(String text) {
        return kinds.found(text);
    }

    /** The language that a command names: there the name alone is the wish. */
    Optional<Language> languageNamed(String text) {
        return languages.named(text);
    }

    private Map<Condition, String> conditionsIn(String text) {
        Map<Condition, String> found = new EnumMap<>(Condition.class);
        conditions.forEach((condition, values) -> values.in(text).ifPresent(value -> found.put(condition, value)));
        return found;
    }
}
