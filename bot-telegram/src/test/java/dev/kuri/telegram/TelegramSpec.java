package dev.kuri.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Telegram's documentation in machine-readable form: which fields there are, which are required, of which types, and, from
 * its words, how long a text may be.
 */
final class TelegramSpec {
    /** Not part of this project: PaulSonOfLars/telegram-bot-api-spec, Bot API 10.1 (2026-06-11), MIT. */
    static final Path FILE = Path.of("..", "..", "shared", "specs", "telegram-bot-api.min.json");

    private static final Pattern CHARACTERS = Pattern.compile("(\\d+)-(\\d+) characters");
    private static final Pattern BYTES = Pattern.compile("(\\d+)-(\\d+) bytes");

    private final JsonNode spec;

    private TelegramSpec(JsonNode spec) {
        this.spec = spec;
    }

    /** Empty where the file is not. */
    static Optional<TelegramSpec> read() {
        try {
            return Files.isReadable(FILE)
                    ? Optional.of(new TelegramSpec(new ObjectMapper().readTree(FILE.toFile())))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of a type's fields. */
    List<String> fields(String type) {
        return StreamSupport.stream(spec.path("types").path(type).path("fields").spliterator(), false)
                .map(field -> field.path("name").asText())
                .toList();
    }

    /**
     * What is wrong with a call, a sentence each.
     *
     * @param method in any case. The library puts it into the body as well, which Telegram ignores.
     */
    List<String> ofCall(String method, JsonNode body) {
        JsonNode methods = spec.path("methods");
        Optional<String> name = methods.propertyStream()
                .map(Map.Entry::getKey)
                .filter(known -> known.toLowerCase(Locale.ROOT).equals(method.toLowerCase(Locale.ROOT)))
                .findFirst();
        return name.map(known -> inFields(known, methods.path(known), body).stream()
                        .filter(complaint -> !complaint.equals(known + ".method is unknown"))
                        .toList())
                .orElseGet(() -> List.of(method + " is no method"));
    }

    /** What is wrong with an object of a type, a sentence each. */
    List<String> ofType(String type, JsonNode value) {
        return ofType(type, type, value);
    }

    private List<String> inFields(String path, JsonNode definition, JsonNode value) {
        List<String> complaints = new ArrayList<>();
        for (JsonNode field : definition.path("fields")) {
            String name = field.path("name").asText();
            if (value.has(name)) {
                complaints.addAll(inField(path + "." + name, field, value.path(name)));
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

    private List<String> inField(String path, JsonNode field, JsonNode value) {
        String words = field.path("description").asText();
        String text = value.asText();
        Stream<String> lengths = value.isTextual()
                ? Stream.concat(
                        outside(path, CHARACTERS.matcher(words), text.length()),
                        outside(path, BYTES.matcher(words), text.getBytes(StandardCharsets.UTF_8).length))
                : Stream.empty();
        return Stream.concat(inValue(path, types(field), value).stream(), lengths)
                .toList();
    }

    private static Stream<String> outside(String path, Matcher range, int length) {
        boolean fits = !range.find()
                || (length >= Integer.parseInt(range.group(1)) && length <= Integer.parseInt(range.group(2)));
        return fits ? Stream.empty() : Stream.of(path + " has " + length + ", not " + range.group());
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
        return value.isObject() ? ofObject(path, spec.path("types").path(type), value) : mistyped(path, List.of(type));
    }

    /** A type with subtypes has no fields of its own. */
    private List<String> ofObject(String path, JsonNode definition, JsonNode value) {
        List<String> subtypes = texts(definition.path("subtypes"));
        return subtypes.isEmpty() ? inFields(path, definition, value) : inValue(path, subtypes, value);
    }

    private static List<String> mistyped(String path, List<String> types) {
        return List.of(path + " is no " + types);
    }

    private static List<String> types(JsonNode field) {
        return texts(field.path("types"));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
