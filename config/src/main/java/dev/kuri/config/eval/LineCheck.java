package dev.kuri.config.eval;

import static java.util.stream.Collectors.toSet;

import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.Verdict;
import dev.kuri.core.understand.Intent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Says what is wrong with a labelled question; the schema is in {@code config/understanding/README.md}. */
final class LineCheck {
    private static final List<String> REQUIRED =
            List.of("accept", "id", "intent", "lang", "plan", "planKind", "providers", "text");
    private static final Set<String> OPTIONAL = Set.of("conversation", "verdict");
    private static final List<String> WORDS = List.of("id", "text", "conversation");

    /** Those that Kuri answers in, and those that it has met. */
    private static final Set<String> LANGUAGES = Set.of("zh-Hans", "zh-Hant", "ja", "en", "ko", "th", "vi");

    private static final Set<String> INTENTS =
            Arrays.stream(Intent.values()).map(Intent::id).collect(toSet());
    private static final Set<String> VERDICTS =
            Arrays.stream(Verdict.values()).map(Verdict::id).collect(toSet());
    private static final Set<String> KINDS =
            Arrays.stream(PlanKind.values()).map(PlanKind::id).collect(toSet());

    private final Set<String> providers;
    private final Set<String> plans;

    LineCheck(KnowledgeBase base) {
        this.providers =
                base.providers().stream().map(provider -> provider.id().value()).collect(toSet());
        this.plans = base.plans().stream().map(plan -> plan.id().value()).collect(toSet());
    }

    /** A sentence for each mistake; none if the line is as it should be. */
    List<String> mistakes(JsonNode line) {
        List<String> mistakes = new ArrayList<>();
        fields(line, mistakes);
        WORDS.stream()
                .filter(field -> line.has(field) && line.get(field).asString("").isBlank())
                .forEach(field -> mistakes.add(field + " must be a string that is not empty"));
        one(line, "lang", LANGUAGES, mistakes);
        one(line, "intent", INTENTS, mistakes);
        one(line, "verdict", VERDICTS, mistakes);
        oneOrNull(line, "planKind", KINDS, mistakes);
        oneOrNull(line, "plan", plans, mistakes);
        several(line, "accept", INTENTS, mistakes);
        several(line, "providers", providers, mistakes);
        return mistakes;
    }

    private static void fields(JsonNode line, List<String> mistakes) {
        REQUIRED.stream().filter(field -> !line.has(field)).forEach(field -> mistakes.add(field + " is missing"));
        new TreeSet<>(line.propertyNames())
                .stream()
                        .filter(field -> !REQUIRED.contains(field) && !OPTIONAL.contains(field))
                        .forEach(field -> mistakes.add(field + " is not a field of the schema"));
    }

    private static void oneOrNull(JsonNode line, String field, Set<String> allowed, List<String> mistakes) {
        if (line.hasNonNull(field)) {
            one(line, field, allowed, mistakes);
        }
    }

    private static void one(JsonNode line, String field, Set<String> allowed, List<String> mistakes) {
        if (line.has(field) && !isOneOf(line.get(field), allowed)) {
            mistakes.add(field + " has the unknown value " + line.get(field));
        }
    }

    private static void several(JsonNode line, String field, Set<String> allowed, List<String> mistakes) {
        if (!line.has(field)) {
            return;
        }
        if (!line.get(field).isArray()) {
            mistakes.add(field + " must be a list of strings");
            return;
        }
        Set<JsonNode> seen = new HashSet<>();
        for (JsonNode value : line.get(field)) {
            if (!isOneOf(value, allowed)) {
                mistakes.add(field + " has the unknown value " + value);
            }
            if (!seen.add(value)) {
                mistakes.add(field + " has " + value + " twice");
            }
        }
        if (field.equals("accept") && seen.contains(line.path("intent"))) {
            mistakes.add("accept repeats the intent " + line.get("intent"));
        }
    }

    private static boolean isOneOf(JsonNode value, Set<String> allowed) {
        return value.isString() && allowed.contains(value.asString());
    }
}
