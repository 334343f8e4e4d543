package dev.kuri.app.llm;

import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Opinion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a model said, to the letter: an object of three fields with values that exist, and nothing beside it. */
final class OpinionReader {
    static final String INTENT = "intent";
    static final String PROVIDERS = "providers";
    static final String KIND = "plan_kind";

    /** In place of a kind where there is none: not every endpoint's schemas know null. */
    static final String NO_KIND = "none";

    /** Ours: who names more is making them up. */
    private static final int MOST_PROVIDERS = 5;

    private static final Set<String> FIELDS = Set.of(INTENT, PROVIDERS, KIND);

    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private final Set<ProviderId> known;

    OpinionReader(Set<ProviderId> known) {
        this.known = Set.copyOf(known);
    }

    /** Empty for whatever is not exactly an answer; a part that is right does not save the rest. */
    Optional<Opinion.Given> read(String body) {
        try {
            JsonNode content = json.readTree(body).at("/choices/0/message/content");
            return content.isString() ? opinion(json.readTree(content.stringValue())) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private Optional<Opinion.Given> opinion(JsonNode said) {
        if (!said.isObject() || !Set.copyOf(said.propertyNames()).equals(FIELDS)) {
            return Optional.empty();
        }
        Optional<Intent> intent = Intent.ofId(said.path(INTENT).stringValue(""));
        String kind = said.path(KIND).stringValue("");
        boolean kindExists = kind.equals(NO_KIND) || PlanKind.ofId(kind).isPresent();
        JsonNode named = said.path(PROVIDERS);
        if (intent.isEmpty() || !kindExists || !namesOnlyWhatExists(named)) {
            return Optional.empty();
        }
        List<ProviderId> providers = named.valueStream()
                .map(name -> new ProviderId(name.stringValue()))
                .distinct()
                .toList();
        return Optional.of(
                new Opinion.Given(intent.get(), providers, PlanKind.ofId(kind).orElse(null)));
    }

    private boolean namesOnlyWhatExists(JsonNode named) {
        return named.isArray()
                && named.size() <= MOST_PROVIDERS
                && named.valueStream()
                        .map(name -> name.stringValue(""))
                        .allMatch(name -> !name.isBlank() && known.contains(new ProviderId(name)));
    }
}
