package dev.kuri.config.knowledge;

import dev.kuri.config.yaml.Entry;
import dev.kuri.config.yaml.EntryException;
import dev.kuri.core.knowledge.AsOf;
import dev.kuri.core.knowledge.Claim;
import dev.kuri.core.knowledge.ClaimId;
import dev.kuri.core.knowledge.Condition;
import dev.kuri.core.knowledge.Fact;
import dev.kuri.core.knowledge.InForce;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.knowledge.Scope;
import dev.kuri.core.knowledge.Topic;
import dev.kuri.core.knowledge.Verdict;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a claim. */
final class ClaimReader {
    private static final Set<String> KEYS = Set.of(
            "id",
            "plan",
            "provider",
            "kind",
            "topic",
            "when",
            "verdict",
            "facts",
            "grade",
            "sources",
            "as-of",
            "in-force",
            "note",
            "seeds",
            "disputed-by",
            "asked-as");

    private ClaimReader() {}

    static Claim read(Entry entry) {
        entry.allow(KEYS);
        return new Claim(
                new ClaimId(entry.text("id")),
                scope(entry),
                entry.oneOf("topic", Topic.class),
                entry.optionalMapping("when").map(ClaimReader::when).orElse(Map.of()),
                entry.oneOf("verdict", Verdict.class),
                entry.optionalMapping("facts").map(FactReader::read).orElse(List.<Fact>of()),
                entry.optionalMapping("in-force").map(ClaimReader::inForce).orElse(InForce.ALWAYS),
                EntryReaders.grade(entry),
                EntryReaders.sources(entry),
                entry.parsedOrNull("as-of", AsOf::new, "a date such as 2025, 2025-06 or 2025-06-05"),
                entry.wordingOrNull("note"),
                entry.texts("disputed-by").stream().map(ClaimId::new).toList(),
                entry.optionalMapping("asked-as").map(ClaimReader::askedAs).orElse(Map.of()));
    }

    private static Scope scope(Entry entry) {
        return new Scope(
                entry.parsedOrNull("plan", PlanId::new, "a plan's id"),
                entry.parsedOrNull("provider", ProviderId::new, "a provider's id"),
                entry.has("kind") ? entry.oneOf("kind", PlanKind.class) : null);
    }

    private static Map<Condition, Set<String>> when(Entry when) {
        Map<Condition, Set<String>> conditions = new EnumMap<>(Condition.class);
        when.allow(Set.of("origin", "recipient", "state", "method", "aspect"));
        for (String key : when.keys()) {
            conditions.put(Condition.ofId(key).orElseThrow(), Set.copyOf(when.texts(key)));
        }
        return conditions;
    }

    private static InForce inForce(Entry days) {
        days.allow(Set.of("from", "until"));
        return new InForce(
                days.parsedOrNull("from", LocalDate::parse, "a day such as 2025-06-05"),
                days.parsedOrNull("until", LocalDate::parse, "a day such as 2025-06-05"));
    }

    private static Map<Language, List<String>> askedAs(Entry questions) {
        Map<Language, List<String>> asked = new EnumMap<>(Language.class);
        for (String key : questions.keys()) {
            Language language = Language.ofTag(key)
                    .orElseThrow(() -> new EntryException(questions.problem(
                            "\"" + key + "\" is no language of ours", "Take zh-Hans, zh-Hant, ja or en")));
            asked.put(language, questions.texts(key));
        }
        return asked;
    }
}
