package dev.kuri.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.ShippedConfig;
import dev.kuri.app.dialog.Prediction;
import dev.kuri.app.dialog.PredictionWriter;
import dev.kuri.app.mind.MindLoader;
import dev.kuri.config.yaml.Entry;
import dev.kuri.config.yaml.YamlFile;
import dev.kuri.core.answer.Answer;
import dev.kuri.core.channel.ChatKind;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.InboundMessage.Content;
import dev.kuri.core.channel.InboundMessage.Media;
import dev.kuri.core.channel.InboundMessage.Press;
import dev.kuri.core.channel.InboundMessage.Text;
import dev.kuri.core.channel.InboundMessage.Withdrawn;
import dev.kuri.core.turn.Turn;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The dialogs under {@code transcripts}, held with the real core and stores and the shipped configuration. */
final class TranscriptsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "transcripts");

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = new Stage(new MindLoader(ShippedConfig.FOLDER, Clock.fixed(Stage.START, ZoneOffset.UTC)).load());
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @TestFactory
    Stream<DynamicTest> everyDialogGoesAsWritten() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(FOLDER)) {
            files = all.sorted().toList();
        }
        assertThat(files).isNotEmpty();
        return files.stream()
                .flatMap(file -> new YamlFile(file.getFileName().toString(), file).entries().stream())
                .map(dialog -> DynamicTest.dynamicTest(
                        dialog.text("language") + ": " + dialog.text("name"), () -> hold(dialog)));
    }

    /** A dialog is held {@code in: group} or in private, by somebody who {@code has: sims} or none. What is taken back, or one too many, is answered by nothing. */
    private static void hold(Entry dialog) {
        String chat = (dialog.has("has") ? Stage.WITH_SIMS : "") + dialog.text("language") + " " + dialog.text("name");
        ChatKind kind = dialog.has("in") ? dialog.oneOf("in", ChatKind.class) : ChatKind.PRIVATE;
        Map<String, String> idsByWords = new HashMap<>();
        for (Entry turn : dialog.mappings("turns")) {
            Content content = content(turn, chat, idsByWords);
            Optional<Turn> held = Optional.empty();
            for (int times = turn.has("often") ? turn.number("often") : 1; times > 0; times--) {
                held = stage.say(chat, kind, content);
            }
            if (content instanceof Text text) {
                idsByWords.put(text.text(), stage.idOfLast());
            }
            if (turn.has("bot") || turn.has("not")) {
                check(dialog, turn, held.orElseThrow());
            } else {
                assertThat(held.map(Turn::answer))
                        .as("line " + turn.line())
                        .isIn(Optional.empty(), Optional.of(Answer.SILENCE));
            }
        }
    }

    /**
     * What a turn says: its {@code user} words, {@code times} over; or the newest button whose label it {@code press}es, or
     * the oldest one, {@code press-old}; or the kind that it {@code sends} with its {@code keywords}; or the words that it
     * {@code takes-back}.
     */
    private static Content content(Entry turn, String chat, Map<String, String> idsByWords) {
        if (turn.has("press")) {
            return new Press(buttons(chat, turn.text("press")).getFirst().payload());
        }
        if (turn.has("press-old")) {
            return new Press(buttons(chat, turn.text("press-old")).getLast().payload());
        }
        if (turn.has("takes-back")) {
            return new Withdrawn(Objects.requireNonNull(idsByWords.get(turn.text("takes-back"))));
        }
        if (turn.has("sends")) {
            return new Media(turn.text("sends"), turn.texts("keywords"));
        }
        int times = turn.has("times") ? turn.number("times") : 1;
        return new Text(turn.text("user").repeat(times));
    }

    private static List<Choice.Button> buttons(String chat, String label) {
        List<Choice.Button> buttons = stage.buttons(chat, label);
        assertThat(buttons).as("buttons \"" + label + "\"").isNotEmpty();
        return buttons;
    }

    private static void check(Entry dialog, Entry turn, Turn held) {
        Prediction answer = PredictionWriter.of(null, held);
        String language = turn.optionalText("language").orElseGet(() -> dialog.text("language"));
        String shown = answer.text() + "\n" + String.join("\n", answer.choices());

        assertThat(turn.texts("bot"))
                .allSatisfy(words -> assertThat(shown).as("line " + turn.line()).contains(words));
        assertThat(turn.texts("not"))
                .allSatisfy(words -> assertThat(shown).as("line " + turn.line()).doesNotContain(words));
        assertThat(answer.language()).as("language at line " + turn.line()).isEqualTo(language);
        assertThat(Renderings.violations(held)).isEmpty();
        if (language.equals("zh-Hant")) {
            assertThat(simplifiedOnly(shown)).as("line " + turn.line()).isEmpty();
        }
    }

    /** Han that the mainland's character set has and Taiwan's has not; names in Japanese stay as they are written. */
    private static List<String> simplifiedOnly(String text) {
        CharsetEncoder mainland = Charset.forName("GB2312").newEncoder();
        CharsetEncoder taiwan = Charset.forName("Big5").newEncoder();
        return text.codePoints()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .mapToObj(Character::toString)
                .filter(c -> mainland.canEncode(c) && !taiwan.canEncode(c))
                .distinct()
                .toList();
    }
}
