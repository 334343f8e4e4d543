package dev.kuri.core.answer;

import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Span;
import dev.kuri.core.knowledge.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sentences that Kuri speaks in, by key, for every language. A sentence may hold places such as {@code {who}}, and
 * marks what is to stand out with two asterisks on either side.
 */
public final class Phrases {
    private final Map<Language, Map<String, String>> sentences;

    /** Takes sentences that were checked: every language has the same keys and the same places. */
    public Phrases(Map<Language, Map<String, String>> sentences) {
        this.sentences = Map.copyOf(sentences);
    }

    /**
     * @throws IllegalArgumentException for a key that no file has: a defect
     */
    public String text(Language language, String key, Map<String, String> places) {
        return fill(sentence(language, key), places);
    }

    public String text(Language language, String key) {
        return text(language, key, Map.of());
    }

    /** Marks are read in the sentence only: what fills its places is shown as it is. */
    public RichText rich(Language language, String key, Map<String, String> places) {
        return new RichText(marked(sentence(language, key)).spans().stream()
                .<Span>map(span -> switch (span) {
                    case Span.Strong strong -> new Span.Strong(fill(strong.text(), places));
                    case Span.Plain plain -> new Span.Plain(fill(plain.text(), places));
                    case Span.Link link -> link;
                })
                .toList());
    }

    private String sentence(Language language, String key) {
        return find(language, key)
                .orElseThrow(() -> new IllegalArgumentException("No phrase " + key + " in " + language.tag()));
    }

    /** The sentence with its places open; empty if there is no such key. */
    public Optional<String> find(Language language, String key) {
        return Optional.ofNullable(sentences.getOrDefault(language, Map.of()).get(key));
    }

    /** The keys of all sentences, in their order. */
    Stream<String> keys(Language language) {
        return sentences.getOrDefault(language, Map.of()).keySet().stream().sorted();
    }

    private static String fill(String sentence, Map<String, String> places) {
        String filled = sentence;
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace("{" + place.getKey() + "}", place.getValue());
        }
        return filled;
    }

    /** Reads the marks: every second part stands out. */
    static RichText marked(String text) {
        String[] parts = text.split("\\*\\*", -1);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                spans.add(i % 2 == 1 ? new Span.Strong(parts[i]) : new Span.Plain(parts[i]));
            }
        }
        return new RichText(spans);
    }
}
