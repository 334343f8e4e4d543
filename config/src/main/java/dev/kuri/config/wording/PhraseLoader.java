package dev.kuri.config.wording;

import dev.kuri.config.knowledge.Promotion;
import dev.kuri.config.yaml.ConfigException;
import dev.kuri.config.yaml.Entry;
import dev.kuri.config.yaml.EntryException;
import dev.kuri.config.yaml.Problem;
import dev.kuri.config.yaml.YamlFile;
import dev.kuri.core.answer.Phrases;
import dev.kuri.core.knowledge.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Loads the sentences that Kuri speaks in: a file a language, a key a line. */
public final class PhraseLoader {
    private static final Pattern PLACE = Pattern.compile("\\{[a-z]+}");

    private final Path folder;
    private final List<Problem> problems = new ArrayList<>();

    private PhraseLoader(Path folder) {
        this.folder = folder;
    }

    /**
     * Loads and checks all of it.
     *
     * @param folder the folder {@code wording} of the configuration
     * @throws ConfigException with every problem that was found
     */
    public static Phrases load(Path folder) {
        return new PhraseLoader(folder).load();
    }

    private Phrases load() {
        Map<Language, Map<String, String>> sentences = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            sentences.put(language, read(language));
        }
        compare(sentences);
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
        return new Phrases(sentences);
    }

    private static String file(Language language) {
        return "wording/" + language.tag() + ".yaml";
    }

    private Map<String, String> read(Language language) {
        Map<String, String> sentences = new LinkedHashMap<>();
        try {
            Path path = folder.resolve(language.tag() + ".yaml");
            Entry file = new YamlFile(file(language), path).mapping();
            for (String key : file.keys()) {
                String sentence = file.text(key);
                Promotion.in(sentence)
                        .ifPresent(text ->
                                problem(language, key + ": \"" + text + "\" promotes something", "Leave it out"));
                sentences.put(key, sentence);
            }
        } catch (EntryException e) {
            problems.add(e.problem());
        }
        return sentences;
    }

    /** English is where keys are made; the others have the same keys with the same places. */
    private void compare(Map<Language, Map<String, String>> all) {
        Map<String, String> english = all.getOrDefault(Language.EN, Map.of());
        all.forEach((language, sentences) -> {
            english.forEach((key, sentence) -> compare(language, key, sentence, sentences));
            sentences.keySet().stream()
                    .filter(key -> !english.containsKey(key))
                    .forEach(
                            key -> problem(language, "Nobody says \"" + key + "\"", "Remove it, or add it to en.yaml"));
        });
    }

    private void compare(Language language, String key, String english, Map<String, String> sentences) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            problem(language, "\"" + key + "\" is missing", "Say it as a native would: " + english);
        } else if (!places(english).equals(places(sentence))) {
            problem(language, "\"" + key + "\" has other places than in English", "It needs " + places(english));
        }
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private void problem(Language language, String what, String remedy) {
        problems.add(new Problem(file(language), 1, what, remedy));
    }
}
