package dev.kuri.line;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * LINE's OpenAPI description as a schema that catches what LINE refuses. As it is, it checks of a union only the part that
 * all its types share: so every reference to a union becomes one to "one of its types, chosen by {@code type}", and nothing
 * may have properties that its schema does not name.
 */
final class LineSchema {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String ANY = "__any";

    private final Schema schema;

    private LineSchema(JsonNode root) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root);
    }

    /** The schema of one request body. */
    static LineSchema of(JsonNode openApi, String request) {
        ObjectNode components = (ObjectNode) openApi.path("components").deepCopy();
        ObjectNode schemas = (ObjectNode) components.path("schemas");
        Map<String, JsonNode> unions = unions(schemas);
        schemas.propertyStream()
                .filter(schema -> !unions.containsKey(schema.getKey()))
                .forEach(schema -> ((ObjectNode) schema.getValue()).put("unevaluatedProperties", false));
        referToAnyOf(unions, schemas);
        unions.forEach((name, mapping) -> chosenByType(schemas, name, mapping));
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("$ref", SCHEMAS + request).set("components", components);
        return new LineSchema(root);
    }

    /** LINE's description, as it is. */
    static JsonNode openApi(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new YAMLMapper().readTree(in);
        }
    }

    /**
     * The name of the body that an operation takes.
     *
     * @return empty if it takes none, or none in JSON
     * @throws AssertionError if there is no such operation
     */
    static Optional<String> request(JsonNode openApi, String method, String path) {
        JsonNode operation = openApi.path("paths")
                .propertyStream()
                .filter(known -> path.matches(known.getKey().replaceAll("\\{\\w+}", "[^/]+")))
                // "/richmenu/list" is not the menu of the id "list".
                .max(Comparator.comparing(known -> !known.getKey().contains("{")))
                .map(known -> known.getValue().path(method.toLowerCase(Locale.ROOT)))
                .orElseThrow(() -> new AssertionError("LINE has no " + path));
        if (operation.isMissingNode()) {
            throw new AssertionError("LINE knows no " + method + " of " + path);
        }
        JsonNode schema = operation
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema");
        return Optional.of(schema.path("$ref").asString("").replace(SCHEMAS, ""))
                .filter(name -> !name.isEmpty());
    }

    /** One sentence for everything that is wrong. */
    List<String> errors(String body) {
        return schema.validate(JsonMapper.shared().readTree(body)).stream()
                .map(Object::toString)
                .toList();
    }

    /** The types of every union, by its name. */
    private static Map<String, JsonNode> unions(ObjectNode schemas) {
        Map<String, JsonNode> unions = new TreeMap<>();
        schemas.propertyStream()
                .filter(schema -> schema.getValue().path("discriminator").has("mapping"))
                .forEach(schema -> unions.put(
                        schema.getKey(), schema.getValue().path("discriminator").path("mapping")));
        return unions;
    }

    /** A type in {@code allOf} takes over a union's own properties, and is no reference to the union. */
    private static void referToAnyOf(Map<String, JsonNode> unions, JsonNode node) {
        String target = node.path("$ref").asString("");
        if (node instanceof ObjectNode object && unions.containsKey(target.replace(SCHEMAS, ""))) {
            object.put("$ref", target + ANY);
        }
        node.propertyStream()
                .filter(property -> !property.getKey().equals("allOf"))
                .forEach(property -> referToAnyOf(unions, property.getValue()));
        if (node.isArray()) {
            node.forEach(element -> referToAnyOf(unions, element));
        }
        node.path("allOf")
                .forEach(part -> part.propertyStream()
                        .filter(property -> !property.getKey().equals("$ref"))
                        .forEach(property -> referToAnyOf(unions, property.getValue())));
    }

    private static void chosenByType(ObjectNode schemas, String union, JsonNode mapping) {
        ObjectNode any = schemas.putObject(union + ANY);
        ArrayNode types = any.putObject("properties").putObject("type").putArray("enum");
        any.putArray("required").add("type");
        ArrayNode choices = any.putArray("allOf");
        mapping.propertyStream().forEach(type -> {
            types.add(type.getKey());
            ObjectNode choice = choices.addObject();
            choice.putObject("if").putObject("properties").putObject("type").put("const", type.getKey());
            choice.putObject("then").put("$ref", type.getValue().asString());
        });
    }
}
