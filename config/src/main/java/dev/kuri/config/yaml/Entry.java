package dev.kuri.config.yaml;

import static java.util.stream.Collectors.joining;

import dev.kuri.core.knowledge.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping in a configuration file. Every method that misses something throws an {@link EntryException}. */
public final class Entry {
    private static final Set<String> LANGUAGES = Set.of("zh-Hans", "zh-Hant", "ja", "en");

    private final String file;
    private final MappingNode node;
    private final Map<String, Node> values = new LinkedHashMap<>();

    Entry(String file, MappingNode node) {
        this.file = file;
        this.node = node;
        for (NodeTuple tuple : node.getValue()) {
            String key = scalar(tuple.getKeyNode());
            if (values.put(key, tuple.getValueNode()) != null) {
                throw problem(tuple.getKeyNode(), "\"" + key + "\" is there twice", "Keep one of them");
            }
        }
    }

    public int line() {
        return node.getStartMark().getLine() + 1;
    }

    public Set<String> keys() {
        return values.keySet();
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** Refuses keys that nobody would read: mostly misspelt ones. */
    public void allow(Set<String> keys) {
        values.forEach((key, value) -> {
            if (!keys.contains(key)) {
                String known = keys.stream().sorted().collect(joining(", "));
                throw problem(value, "Nobody reads \"" + key + "\"", "Take one of: " + known);
            }
        });
    }

    public String text(String key) {
        return scalar(value(key));
    }

    public Optional<String> optionalText(String key) {
        return Optional.ofNullable(values.get(key)).map(this::scalar);
    }

    /** A list of texts, a single text counting as a list of one; empty if the key is not there. */
    public List<String> texts(String key) {
        Node value = values.get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof SequenceNode list
                ? list.getValue().stream().map(this::scalar).toList()
                : List.of(scalar(value));
    }

    public Entry mapping(String key) {
        return asEntry(value(key));
    }

    /** Whether the value of a key is a mapping of its own. */
    public boolean isMapping(String key) {
        return values.get(key) instanceof MappingNode;
    }

    public Optional<Entry> optionalMapping(String key) {
        return Optional.ofNullable(values.get(key)).map(this::asEntry);
    }

    /** A list of mappings; empty if the key is not there. */
    public List<Entry> mappings(String key) {
        Node value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof SequenceNode list) {
            return list.getValue().stream().map(this::asEntry).toList();
        }
        throw problem(value, "\"" + key + "\" is not a list", "Begin every item with a dash");
    }

    public int number(String key) {
        return parsed(key, Integer::valueOf, "a whole number");
    }

    /** A value made from a text by a function that throws when the text will not do. */
    public <T> T parsed(String key, Function<String, T> parse, String what) {
        String text = text(key);
        try {
            return parse.apply(text);
        } catch (RuntimeException e) {
            throw problem(value(key), "\"" + key + ": " + text + "\" is not " + what, "Write " + what);
        }
    }

    public <T> @Nullable T parsedOrNull(String key, Function<String, T> parse, String what) {
        return has(key) ? parsed(key, parse, what) : null;
    }

    public <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        return constant(value(key), text(key), type);
    }

    public <E extends Enum<E>> List<E> someOf(String key, Class<E> type) {
        return texts(key).stream().map(text -> constant(value(key), text, type)).toList();
    }

    /** A text in every language. */
    public Wording wording(String key) {
        return mapping(key).wording();
    }

    public @Nullable Wording wordingOrNull(String key) {
        return has(key) ? wording(key) : null;
    }

    /** This mapping as a text in every language. */
    public Wording wording() {
        allow(LANGUAGES);
        return new Wording(spoken("zh-Hans"), spoken("zh-Hant"), spoken("ja"), spoken("en"));
    }

    private String spoken(String language) {
        String text = optionalText(language).orElse("");
        if (text.isBlank()) {
            throw problem(node, "The text in " + language + " is missing", "Write it as a native would say it");
        }
        return text;
    }

    /** A problem with this entry as a whole. */
    public Problem problem(String what, String remedy) {
        return new Problem(file, line(), what, remedy);
    }

    private <E extends Enum<E>> E constant(Node value, String text, Class<E> type) {
        List<String> known = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            String id = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (id.equals(text)) {
                return constant;
            }
            known.add(id);
        }
        throw problem(value, "\"" + text + "\" is not known here", "Take one of: " + String.join(", ", known));
    }

    private Node value(String key) {
        Node value = values.get(key);
        if (value == null) {
            throw problem(node, "\"" + key + "\" is missing", "Add it");
        }
        return value;
    }

    private Entry asEntry(Node value) {
        if (value instanceof MappingNode mapping) {
            return new Entry(file, mapping);
        }
        throw problem(value, "This is not a mapping", "Write it as {key: value}");
    }

    private String scalar(Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw problem(value, "This is not a single text", "Write one text, in quotes if it holds : or #");
    }

    private EntryException problem(Node at, String what, String remedy) {
        return new EntryException(new Problem(file, at.getStartMark().getLine() + 1, what, remedy));
    }
}
