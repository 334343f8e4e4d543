package dev.kuri.app.llm;

import static java.util.stream.Collectors.toSet;

import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Provider;
import dev.kuri.core.understand.SecondOpinion;
import java.time.Clock;
import java.util.function.Function;

/**
 * Makes the second opinion for a knowledge base: each base has providers of its own. Connection, budget and pause outlive
 * a reload of the configuration.
 */
public final class LlmOpinions implements Function<KnowledgeBase, SecondOpinion> {
    private final LlmProperties properties;
    private final ChatCompletions endpoint;
    private final CallBudget budget;
    private final Pause pause;

    private LlmOpinions(LlmProperties properties, ChatCompletions endpoint, Clock clock) {
        this.properties = properties;
        this.endpoint = endpoint;
        this.budget = new CallBudget(properties.budget(), clock);
        this.pause = new Pause(clock);
    }

    /** Nobody is asked where the settings name no endpoint. */
    public static Function<KnowledgeBase, SecondOpinion> of(LlmProperties properties, Clock clock) {
        return properties.baseUrl() == null
                ? base -> SecondOpinion.OFF
                : new LlmOpinions(
                        properties,
                        new ChatCompletions(properties.baseUrl(), properties.apiKey(), properties.timeout()),
                        clock);
    }

    @Override
    public SecondOpinion apply(KnowledgeBase base) {
        return new LlmSecondOpinion(
                endpoint,
                budget,
                pause,
                new Questionnaire(properties, base),
                new OpinionReader(base.providers().stream().map(Provider::id).collect(toSet())));
    }
}
