package dev.kuri.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import dev.kuri.config.knowledge.KnowledgeLoader;
import dev.kuri.core.knowledge.Claim;
import dev.kuri.core.knowledge.Guide;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Provider;
import dev.kuri.core.knowledge.Wording;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Traditional and Simplified Chinese are never mixed up in what Kuri says. */
class ScriptsTest {
    private static final Transliterator TO_SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

    /** Taiwan's national character set: what is not in it is not written there. */
    private static final Charset BIG5 = Charset.forName("Big5");

    /** The mainland's; a text in Simplified characters has nothing else. */
    private static final Charset GB2312 = Charset.forName("GB2312");

    /** Names of plans and services stay as they are; they have kana in them or beside them. */
    private static final Pattern JAPANESE = Pattern.compile(
            "\\p{IsHan}*[\\p{IsHiragana}\\p{IsKatakana}ー][\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・]*");

    private final KnowledgeBase base = KnowledgeLoader.load(Path.of("knowledge"));

    @Test
    void traditionalTextsHaveNoCharacterThatTaiwanDoesNotWrite() throws IOException {
        Stream<String> texts = Stream.concat(wordings().map(Wording::zhHant), sentences("zh-Hant"));

        assertThat(texts)
                .allSatisfy(text -> assertThat(strangers(text, BIG5)).as(text).isEmpty());
    }

    @Test
    void simplifiedTextsHaveNoTraditionalCharacter() throws IOException {
        Stream<String> texts = Stream.concat(wordings().map(Wording::zhHans), sentences("zh-Hans"));

        assertThat(texts)
                .allSatisfy(text -> assertThat(strangers(text, GB2312)).as(text).isEmpty());
        assertThat(sentences("zh-Hans").map(TO_SIMPLIFIED::transliterate).toList())
                .isEqualTo(sentences("zh-Hans").toList());
    }

    private static List<String> strangers(String text, Charset charset) {
        return JAPANESE.matcher(text)
                .replaceAll(" ")
                .codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .mapToObj(Character::toString)
                .filter(character -> !charset.newEncoder().canEncode(character))
                .toList();
    }

    private Stream<Wording> wordings() {
        return Stream.of(
                        base.providers().stream().map(Provider::about),
                        base.claims().stream().map(Claim::note),
                        base.guides().stream().map(Guide::title),
                        base.guides().stream().flatMap(guide -> guide.items().stream()))
                .flatMap(stream -> stream)
                .filter(Objects::nonNull);
    }

    private static Stream<String> sentences(String language) throws IOException {
        return Files.readAllLines(Path.of("wording", language + ".yaml")).stream()
                .filter(line -> !line.startsWith("#"));
    }
}
