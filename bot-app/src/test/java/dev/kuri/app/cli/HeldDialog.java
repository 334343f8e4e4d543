package dev.kuri.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.dialog.PlainText;
import dev.kuri.app.dialog.Prediction;
import dev.kuri.app.dialog.PredictionWriter;
import dev.kuri.config.yaml.Entry;
import dev.kuri.core.answer.Answer;
import dev.kuri.core.channel.ChatKind;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.InboundMessage.Content;
import dev.kuri.core.channel.InboundMessage.Joined;
import dev.kuri.core.channel.InboundMessage.Media;
import dev.kuri.core.channel.InboundMessage.Press;
import dev.kuri.core.channel.InboundMessage.Text;
import dev.kuri.core.channel.InboundMessage.Withdrawn;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.turn.Turn;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One written dialog. It is held {@code in: group} or in private, by somebody who {@code has: sims} or none, and by others
 * {@code as:} they are called. What is taken back, or one too many, is answered by nothing.
 */
final class HeldDialog {
    /** As often as a server that is less busy than one of the real ones. */
    private static final Duration SWEEP = Duration.ofMinutes(1);

    private static final Duration FOR_EVER = Duration.ofDays(10_000);

    private final Stage stage;
    private final Entry dialog;
    private final String chat;
    private final ChatKind kind;
    private final String sold;
    private final Map<String, String> idsByWords = new HashMap<>();

    HeldDialog(Stage stage, Entry dialog) {
        this.stage = stage;
        this.dialog = dialog;
        this.chat = (dialog.has("has") ? Stage.WITH_SIMS : "") + dialog.text("language") + " " + dialog.text("name");
        this.kind = dialog.has("in") ? dialog.oneOf("in", ChatKind.class) : ChatKind.PRIVATE;
        this.sold = stage.sell();
    }

    /** Fails where it does not go as written. */
    void hold() {
        for (Entry turn : dialog.mappings("turns")) {
            if (turn.has("until")) {
                pass(turn, turn.text("until"), SWEEP);
            } else if (turn.has("down-until")) {
                pass(turn, turn.text("down-until"), FOR_EVER);
            } else {
                say(turn);
            }
        }
    }

    /**
     * Time passes {@code until} a time, with the server running; or {@code down-until} it, with the server stopped until
     * then. What Kuri says by itself is one message with what was {@code sent}, or nothing.
     */
    private void pass(Entry turn, String until, Duration pause) {
        List<OutboundMessage> messages = stage.pass(Instant.parse(until), pause).stream()
                .map(Delivery::messages)
                .flatMap(List::stream)
                .toList();
        assertThat(messages).as("messages at line " + turn.line()).hasSize(turn.has("sent") ? 1 : 0);
        messages.forEach(message -> checkWords(turn, "sent", shown(message)));
        assertThat(Renderings.violations(messages)).isEmpty();
    }

    private static String shown(OutboundMessage message) {
        Stream<String> labels = message.choices().stream()
                .filter(Choice.Button.class::isInstance)
                .map(Choice.Button.class::cast)
                .map(Choice.Button::label);
        return PlainText.of(List.of(message)) + "\n" + String.join("\n", labels.toList());
    }

    private void say(Entry turn) {
        String speaker = turn.has("as") ? chat + " " + turn.text("as") : chat;
        Content content = content(turn, speaker);
        ChatKind place = turn.has("in") ? turn.oneOf("in", ChatKind.class) : kind;
        Optional<Turn> held = Optional.empty();
        for (int times = turn.has("often") ? turn.number("often") : 1; times > 0; times--) {
            held = stage.say(speaker, place, content);
        }
        if (content instanceof Text text) {
            idsByWords.put(text.text(), stage.idOfLast());
        }
        if (turn.has("bot") || turn.has("not")) {
            check(turn, held.orElseThrow());
        } else {
            assertThat(held.map(Turn::answer))
                    .as("line " + turn.line())
                    .isIn(Optional.empty(), Optional.of(Answer.SILENCE));
        }
    }

    /**
     * What a turn says: its {@code user} words, {@code times} over; or the newest button whose label it {@code press}es, or
     * the oldest one, {@code press-old}; or the kind that it {@code sends} with its {@code keywords}; or the words that it
     * {@code takes-back}; or the link that it {@code follows}. In words and links {@code {code}} is a code that was sold to
     * this dialog, and {@code {shared}} the one that Kuri told its first speaker.
     */
    private Content content(Entry turn, String speaker) {
        if (turn.has("follows")) {
            return new Joined(codes(turn.text("follows")));
        }
        if (turn.has("press")) {
            return new Press(buttons(speaker, turn.text("press")).getFirst().payload());
        }
        if (turn.has("press-old")) {
            return new Press(buttons(speaker, turn.text("press-old")).getLast().payload());
        }
        if (turn.has("takes-back")) {
            return new Withdrawn(Objects.requireNonNull(idsByWords.get(turn.text("takes-back"))));
        }
        if (turn.has("sends")) {
            return new Media(turn.text("sends"), turn.texts("keywords"));
        }
        int times = turn.has("times") ? turn.number("times") : 1;
        return new Text(codes(turn.text("user")).repeat(times));
    }

    private List<Choice.Button> buttons(String speaker, String label) {
        List<Choice.Button> buttons = stage.buttons(speaker, label);
        assertThat(buttons).as("buttons \"" + label + "\"").isNotEmpty();
        return buttons;
    }

    private String codes(String words) {
        String said = words.replace("{code}", sold);
        return said.contains("{shared}") ? said.replace("{shared}", stage.codeSaid(chat)) : said;
    }

    private void check(Entry turn, Turn held) {
        Prediction answer = PredictionWriter.of(null, held);
        assertThat(answer.language()).as("language at line " + turn.line()).isEqualTo(language(turn));
        checkWords(turn, "bot", answer.text() + "\n" + String.join("\n", answer.choices()));
        assertThat(Renderings.violations(held)).isEmpty();
    }

    private String language(Entry turn) {
        return turn.optionalText("language").orElseGet(() -> dialog.text("language"));
    }

    private void checkWords(Entry turn, String expected, String shown) {
        assertThat(turn.texts(expected))
                .allSatisfy(words -> assertThat(shown).as("line " + turn.line()).contains(words));
        assertThat(turn.texts("not"))
                .allSatisfy(words -> assertThat(shown).as("line " + turn.line()).doesNotContain(words));
        if (language(turn).equals("zh-Hant")) {
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
