package dev.kuri.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.ShippedConfig;
import dev.kuri.app.dialog.Asker;
import dev.kuri.app.dialog.Prediction;
import dev.kuri.app.dialog.PredictionWriter;
import dev.kuri.app.mind.LoadedMind;
import dev.kuri.app.mind.MindLoader;
import dev.kuri.config.yaml.Entry;
import dev.kuri.config.yaml.YamlFile;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.InboundMessage.Content;
import dev.kuri.core.channel.InboundMessage.Media;
import dev.kuri.core.channel.InboundMessage.Press;
import dev.kuri.core.channel.InboundMessage.Text;
import dev.kuri.core.turn.Turn;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The dialogs under {@code transcripts}, held with the real core and the shipped configuration. */
final class TranscriptsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "transcripts");

    private static LoadedMind mind;

    @BeforeAll
    static void load() {
        mind = new MindLoader(ShippedConfig.FOLDER, Clock.systemUTC()).load();
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
                .map(dialog -> DynamicTest.dynamicTest(dialog.text("name"), () -> hold(dialog)));
    }

    private static void hold(Entry dialog) {
        Asker asker = new Asker(mind, Clock.systemUTC());
        List<Choice> buttons = List.of();
        for (Entry turn : dialog.mappings("turns")) {
            Turn held = asker.say("transcript", content(turn, buttons));
            check(dialog, turn, held);
            buttons = held.answer().messages().stream()
                    .flatMap(message -> message.choices().stream())
                    .toList();
        }
    }

    /**
     * What a turn says: its {@code user} words, {@code times} over, or the button whose label it {@code press}es, or the
     * kind that it {@code sends} with its {@code keywords}.
     */
    private static Content content(Entry turn, List<Choice> buttons) {
        if (turn.has("press")) {
            String label = turn.text("press");
            Choice.Button pressed = buttons.stream()
                    .filter(Choice.Button.class::isInstance)
                    .map(Choice.Button.class::cast)
                    .filter(button -> button.label().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No button \"" + label + "\" among " + buttons));
            return new Press(pressed.payload());
        }
        if (turn.has("sends")) {
            return new Media(turn.text("sends"), turn.texts("keywords"));
        }
        int times = turn.has("times") ? turn.number("times") : 1;
        return new Text(turn.text("user").repeat(times));
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
