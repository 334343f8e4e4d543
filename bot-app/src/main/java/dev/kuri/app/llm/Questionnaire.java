package dev.kuri.app.llm;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.understand.Intent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the request: what there is to choose from, and the words as data apart from it. */
final class Questionnaire {
    private static final String INSTRUCTIONS = "instructions.txt";

    /** Ours: several times what an answer takes. */
    private static final int MOST_TOKENS = 200;

    private final JsonMapper json = JsonMapper.builder().build();
    private final LlmProperties properties;
    private final KnowledgeBase base;
    private final String instructions;

    Questionnaire(LlmProperties properties, KnowledgeBase base) {
        this.properties = properties;
        this.base = base;
        this.instructions = instructions().formatted(named(base));
    }

    /** The body of a request, in UTF-8. */
    byte[] about(String words, @Nullable Language language) {
        ObjectNode asked = json.createObjectNode()
                .put("language", language == null ? "unknown" : language.tag())
                .put("message", wellFormed(words));
        ObjectNode request = json.createObjectNode()
                .put("model", properties.model())
                .put("temperature", 0)
                .put("max_tokens", MOST_TOKENS);
        ArrayNode messages = request.putArray("messages");
        messages.addObject().put("role", "system").put("content", instructions);
        messages.addObject().put("role", "user").put("content", json.writeValueAsString(asked));
        switch (properties.replyFormat()) {
            case JSON_SCHEMA -> addSchema(request.putObject("response_format"));
            case JSON_OBJECT -> request.putObject("response_format").put("type", "json_object");
            case TEXT -> {}
        }
        return json.writeValueAsBytes(request);
    }

    /** Half a surrogate pair cannot be written in UTF-8. */
    private static String wellFormed(String words) {
        return new String(words.getBytes(UTF_8), UTF_8);
    }

    private void addSchema(ObjectNode format) {
        ObjectNode named = format.put("type", "json_schema").putObject("json_schema");
        ObjectNode schema =
                named.put("name", "sorted_message").put("strict", true).putObject("schema");
        ObjectNode fields = schema.put("type", "object").putObject("properties");
        oneOf(fields.putObject(OpinionReader.INTENT), Stream.of(Intent.values()).map(Intent::id));
        ObjectNode providers = fields.putObject(OpinionReader.PROVIDERS).put("type", "array");
        oneOf(
                providers.putObject("items"),
                base.providers().stream().map(provider -> provider.id().value()));
        oneOf(
                fields.putObject(OpinionReader.KIND),
                Stream.concat(
                        Stream.of(OpinionReader.NO_KIND),
                        Stream.of(PlanKind.values()).map(PlanKind::id)));
        schema.putArray("required")
                .add(OpinionReader.INTENT)
                .add(OpinionReader.PROVIDERS)
                .add(OpinionReader.KIND);
        schema.put("additionalProperties", false);
    }

    private static void oneOf(ObjectNode type, Stream<String> values) {
        values.forEach(type.put("type", "string").putArray("enum")::add);
    }

    private static String named(KnowledgeBase base) {
        return base.providers().stream()
                .map(provider -> provider.id().value() + " (" + provider.name().en() + ")")
                .collect(joining(", "));
    }

    private static String instructions() {
        try (InputStream in =
                Objects.requireNonNull(Questionnaire.class.getResourceAsStream(INSTRUCTIONS), INSTRUCTIONS)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The build lacks a readable " + INSTRUCTIONS, e);
        }
    }
}
