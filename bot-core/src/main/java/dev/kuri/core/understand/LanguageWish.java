package dev.kuri.core.understand;

import dev.kuri.core.knowledge.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the wish that Kuri speak another language: "换成英文", "日本語でお願い", "speak english". */
final class LanguageWish {
    private final PhraseTrie<Language> wishes = new PhraseTrie<>();
    private final PhraseTrie<Language> names = new PhraseTrie<>();

    LanguageWish(Phrasebook.Languages languages, Phrases phrases) {
        languages.names().forEach((language, written) -> {
            phrases.addTo(names, written, language);
            for (String name : written) {
                phrases.addTo(wishes, around(languages, name), language);
            }
        });
    }

    Optional<Language> in(String text) {
        return wishes.findLongest(text).stream().map(PhraseTrie.Found::value).findFirst();
    }

    Optional<Language> named(String text) {
        return names.findLongest(text).stream().map(PhraseTrie.Found::value).findFirst();
    }

    /** Chinese and Japanese leave no space around the name, English does. */
    private static List<String> around(Phrasebook.Languages languages, String name) {
        return Stream.concat(
                        languages.before().stream().flatMap(word -> Stream.of(word + name, word + " " + name)),
                        languages.after().stream().flatMap(word -> Stream.of(name + word, name + " " + word)))
                .toList();
    }
}
