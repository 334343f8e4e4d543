package dev.kuri.app.llm;

import static java.util.stream.Collectors.toSet;

import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Provider;
import dev.kuri.core.understand.SecondOpinion;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Makes the second opinion for a knowledge base: each base has providers of its own. Connection, budget and pause outlive
 * a reload of the configuration.
 */
public final class LlmOpinions implements Function<KnowledgeBase, SecondOpinion> {
    private final LlmProperties properties;
    private final ChatCompletions endpoint;
    private final Restraint restraint;
    private final Consumer<String> complaints;

    private LlmOpinions(
            LlmProperties properties, ChatCompletions endpoint, Restraint restraint, Consumer<String> complaints) {
        this.properties = properties;
        this.endpoint = endpoint;
        this.restraint = restraint;
        this.complaints = complaints;
    }

    /**
     * Nobody is asked where the settings name no endpoint.
     *
     * @param complaints takes a sentence for the operator whenever asking was in vain
     */
    public static Function<KnowledgeBase, SecondOpinion> of(
            LlmProperties properties, Clock clock, Consumer<String> complaints) {
        return properties.baseUrl() == null
                ? base -> SecondOpinion.OFF
                : new LlmOpinions(
                        properties,
                        new ChatCompletions(properties.baseUrl(), properties.apiKey(), properties.timeout()),
                        new Restraint(properties.budget(), clock),
                        complaints);
    }

    @Override
    public SecondOpinion apply(KnowledgeBase base) {
        return new LlmSecondOpinion(
                endpoint,
                restraint,
                new Questionnaire(properties, base),
                new OpinionReader(base.providers().stream().map(Provider::id).collect(toSet())),
                complaints);
    }
}
