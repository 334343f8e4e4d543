package dev.kuri.config.understanding;

import dev.kuri.core.knowledge.Condition;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.understand.Cue;
import dev.kuri.core.understand.Phrasebook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads the phrases that operators keep: {@code concepts.yaml}, {@code worlds.yaml}, {@code conditions.yaml}, {@code cues.yaml}. Phrases may
 * be kept by language or in one list.
 */
public final class PhrasebookFiles {
    private PhrasebookFiles() {}

    /**
     * @throws IllegalArgumentException if a file holds something that Kuri has no word for; says what and where
     * @throws UncheckedIOException if a file is missing
     */
    public static Phrasebook read(Path directory) {
        Map<String, Object> cues = mapping(directory.resolve("cues.yaml"));
        return new Phrasebook(
                lists(mapping(directory.resolve("concepts.yaml"))),
                lists(mapping(directory.resolve("worlds.yaml"))),
                conditions(directory.resolve("conditions.yaml")),
                byId(cues, "cues", PhrasebookFiles::cue),
                byId(cues, "kinds", PlanKind::ofId),
                names(section(cues, "names")),
                languages(section(cues, "languages")));
    }

    private static Phrasebook.Languages languages(Map<String, Object> section) {
        return new Phrasebook.Languages(
                byId(section, "names", Language::ofTag),
                phrases(section.get("before")),
                phrases(section.get("after")),
                byId(section, "marks", Language::ofTag),
                phrases(section.get("neutral")));
    }

    private static Phrasebook.Names names(Map<String, Object> section) {
        return new Phrasebook.Names(
                phrases(section.get("words-too")),
                phrases(section.get("never-names")),
                phrases(section.get("dismissed-before")),
                phrases(section.get("dismissed-after")),
                phrases(section.get("not-dismissed")),
                phrases(section.get("beside")),
                phrases(section.get("beside-amounts")));
    }

    private static Map<Condition, Map<String, List<String>>> conditions(Path file) {
        Map<Condition, Map<String, List<String>>> conditions = new LinkedHashMap<>();
        Map<String, Object> all = mapping(file);
        for (String id : all.keySet()) {
            conditions.put(known(Condition.ofId(id), id), lists(section(all, id)));
        }
        return conditions;
    }

    private static Optional<Cue> cue(String id) {
        for (Cue cue : Cue.values()) {
            if (cue.name().toLowerCase(Locale.ROOT).equals(id)) {
                return Optional.of(cue);
            }
        }
        return Optional.empty();
    }

    private static <K> Map<K, List<String>> byId(
            Map<String, Object> file, String name, Function<String, Optional<K>> byId) {
        Map<K, List<String>> found = new LinkedHashMap<>();
        lists(section(file, name)).forEach((id, phrases) -> found.put(known(byId.apply(id), id), phrases));
        return found;
    }

    private static <K> K known(Optional<K> found, String id) {
        return found.orElseThrow(
                () -> new IllegalArgumentException("Kuri has no word \"" + id + "\" among its phrases"));
    }

    private static Map<String, List<String>> lists(Map<String, Object> section) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        section.forEach((name, value) -> lists.put(name, phrases(value)));
        return lists;
    }

    private static List<String> phrases(@Nullable Object value) {
        List<String> phrases = new ArrayList<>();
        switch (value) {
            case null -> {}
            case Map<?, ?> byLanguage -> byLanguage.values().forEach(some -> phrases.addAll(phrases(some)));
            case List<?> list -> list.forEach(phrase -> phrases.add(String.valueOf(phrase)));
            default -> throw new IllegalArgumentException("Not a list of phrases: " + value);
        }
        return phrases;
    }

    @SuppressWarnings("unchecked") // a mapping in YAML has text for keys, or the cast of a key fails and says so
    private static Map<String, Object> section(Map<String, Object> file, String name) {
        if (file.get(name) instanceof Map<?, ?> section) {
            return (Map<String, Object>) section;
        }
        throw new IllegalArgumentException("The phrases lack the section " + name);
    }

    private static Map<String, Object> mapping(Path file) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.getFileName(), e);
        }
    }
}
