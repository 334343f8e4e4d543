package dev.kuri.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Span;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/**
 * Holds the calls that we make against Telegram's documentation in machine-readable form: no field that it does not know,
 * none missing that it requires, each of a type that it takes.
 */
final class TelegramConformanceTest {
    /** Not part of this project: PaulSonOfLars/telegram-bot-api-spec, Bot API 10.1 (2026-06-11), MIT. */
    private static final Path SPEC = Path.of("..", "..", "shared", "specs", "telegram-bot-api.min.json");

    private final ObjectMapper json = new ObjectMapper();
    private JsonNode spec = json.createObjectNode();

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.isReadable(SPEC), "Telegram's specification is not at " + SPEC + "; nothing was compared");
        spec = json.readTree(SPEC.toFile());
    }

    @Test
    void sendsAMessageWithEverythingInIt() throws IOException {
        RichText styled = new RichText(List.of(
                new Span.Plain("a"), new Span.Strong("b"), new Span.Link("c", URI.create("https://example.com"))));
        OutboundMessage everything = new OutboundMessage(
                List.of(
                        new Block.Paragraph(styled),
                        new Block.Bullets(List.of(styled)),
                        new Block.Steps(1, List.of(styled)),
                        new Block.Table(List.of("a", "b"), List.of(List.of("c", "d")))),
                List.of(new Choice.Button("More", new Payload("v1:more"))));

        String call = new TelegramPreview().call(TelegramFixtures.delivery(everything));

        assertThat(complaints("sendMessage", call)).isEmpty();
    }

    @Test
    void makesItsOtherCalls() throws IOException {
        assertThat(complaints("getUpdates", write(new GetRawUpdates(7L)))).isEmpty();
        assertThat(complaints("getUpdates", write(new GetRawUpdates(null)))).isEmpty();
        assertThat(complaints("answerCallbackQuery", write(new AnswerCallbackQuery("1"))))
                .isEmpty();
        assertThat(complaints("deleteWebhook", write(new DeleteWebhook()))).isEmpty();
        assertThat(complaints("setMyCommands", write(new SetMyCommands(List.of(new BotCommand("help", "Help"))))))
                .isEmpty();
    }

    @Test
    void wouldFindAMissingAMisspeltAndAMistypedField() throws IOException {
        assertThat(complaints("sendMessage", "{\"chat_id\":\"7\"}")).containsExactly("sendMessage.text is missing");
        assertThat(complaints("sendMessage", "{\"chat_id\":7,\"text\":\"x\",\"txt\":\"y\"}"))
                .containsExactly("sendMessage.txt is unknown");
        assertThat(
                        complaints(
                                "sendMessage",
                                "{\"chat_id\":7,\"text\":\"x\",\"entities\":[{\"type\":\"bold\",\"offset\":\"0\",\"length\":1}]}"))
                .containsExactly("sendMessage.entities.offset is no [Integer]");
    }

    /** The library puts the method's name into the body as well, which Telegram ignores. */
    private List<String> complaints(String method, String body) throws IOException {
        JsonNode definition = spec.path("methods").path(method);
        assertThat(definition.isObject()).as(method).isTrue();
        JsonNode call = json.readTree(body);
        ((ObjectNode) call).remove("method");
        return inFields(method, definition, call);
    }

    private List<String> inFields(String path, JsonNode definition, JsonNode value) {
        List<String> complaints = new ArrayList<>();
        for (JsonNode field : definition.path("fields")) {
            String name = field.path("name").asText();
            if (value.has(name)) {
                complaints.addAll(inValue(path + "." + name, types(field), value.path(name)));
            } else if (field.path("required").asBoolean()) {
                complaints.add(path + "." + name + " is missing");
            }
        }
        value.fieldNames().forEachRemaining(name -> {
            if (StreamSupport.stream(definition.path("fields").spliterator(), false)
                    .noneMatch(field -> field.path("name").asText().equals(name))) {
                complaints.add(path + "." + name + " is unknown");
            }
        });
        return complaints;
    }

    /** A value conforms if it conforms to one of the types; with one object type left its own complaints tell more. */
    private List<String> inValue(String path, List<String> types, JsonNode value) {
        List<List<String>> verdicts =
                types.stream().map(type -> ofType(path, type, value)).toList();
        return verdicts.stream()
                .filter(List::isEmpty)
                .findFirst()
                .or(() -> verdicts.stream()
                        .filter(verdict -> !verdict.equals(mistyped(path, types)))
                        .findFirst())
                .orElseGet(() -> mistyped(path, types));
    }

    private List<String> ofType(String path, String type, JsonNode value) {
        Map<String, Boolean> simple = Map.of(
                "String", value.isTextual(),
                "Integer", value.isIntegralNumber(),
                "Float", value.isNumber(),
                "Boolean", value.isBoolean());
        if (simple.containsKey(type)) {
            return Boolean.TRUE.equals(simple.get(type)) ? List.of() : mistyped(path, List.of(type));
        }
        if (type.startsWith("Array of ")) {
            List<String> complaints = new ArrayList<>(value.isArray() ? List.of() : mistyped(path, List.of(type)));
            value.forEach(item -> complaints.addAll(inValue(path, List.of(type.substring(9)), item)));
            return complaints;
        }
        return value.isObject() ? inFields(path, spec.path("types").path(type), value) : mistyped(path, List.of(type));
    }

    private static List<String> mistyped(String path, List<String> types) {
        return List.of(path + " is no " + types);
    }

    private static List<String> types(JsonNode field) {
        List<String> types = new ArrayList<>();
        field.path("types").forEach(type -> types.add(type.asText()));
        return types;
    }

    private String write(Object call) throws IOException {
        return json.writeValueAsString(call);
    }
}
