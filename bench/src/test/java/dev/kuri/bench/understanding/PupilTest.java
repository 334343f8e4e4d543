package dev.kuri.bench.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.config.eval.Judged;
import dev.kuri.config.eval.LabelledLine;
import dev.kuri.core.channel.InboundMessage.Content;
import dev.kuri.core.channel.InboundMessage.Text;
import dev.kuri.core.decide.Decider;
import dev.kuri.core.decide.Thresholds;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Cue;
import dev.kuri.core.understand.Explanation;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Interpretation;
import dev.kuri.core.understand.Interpretation.Wish;
import dev.kuri.core.understand.Interpreter;
import dev.kuri.core.understand.Question;
import dev.kuri.core.understand.Scored;
import dev.kuri.core.understand.Slots;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PupilTest {
    private static final Pupil PUPIL = new Pupil(new ByHeart(), new Decider(Thresholds.DEFAULT));

    @Test
    void standsEveryLineInItsConversation() {
        List<Judged> judged = PUPIL.examine(List.of(
                line("c1", "docomo rollover", Intent.ROLLOVER, "docomo"),
                line("c2", "and uq", Intent.ROLLOVER, "uq"),
                line("c1", "and uq", Intent.ROLLOVER, "uq"),
                line(null, "and uq", Intent.ROLLOVER, "uq")));

        assertThat(judged).extracting(Judged::decision).containsExactly("answer", "ask", "answer", "ask");
        assertThat(judged.get(2).joint()).isTrue();
    }

    @Test
    void namesNobodyWhereItDeclines() {
        Judged judged =
                PUPIL.examine(List.of(line(null, "docomo shares", Intent.OOS))).getFirst();

        assertThat(judged.decision()).isEqualTo("decline");
        assertThat(judged.joint()).isTrue();
    }

    private static LabelledLine line(@Nullable String conversation, String text, Intent intent, String... providers) {
        Question question = new Question(
                text,
                Language.EN,
                text,
                intent,
                List.of(),
                List.of(providers).stream().map(ProviderId::new).toList(),
                null,
                null);
        return new LabelledLine("test.jsonl", 1, "", conversation, "en", null, question);
    }

    /** Knows three messages. */
    private static final class ByHeart implements Interpreter {
        @Override
        public Interpretation interpret(Content content) {
            return switch (((Text) content).text()) {
                case "docomo rollover" -> wish(0.9, "docomo", Set.of());
                case "and uq" -> wish(0.9, "uq", Set.of(Cue.BARE));
                default -> wish(0.1, "docomo", Set.of());
            };
        }

        private static Wish wish(double inScope, String provider, Set<Cue> cues) {
            Slots slots = new Slots(List.of(new ProviderId(provider)), List.of(), null, null, Map.of(), null);
            return new Wish(
                    "words", Language.EN, List.of(new Scored(Intent.ROLLOVER, 0.9)), inScope, slots, cues, false);
        }

        @Override
        public Explanation explain(Content content) {
            return new Explanation(interpret(content), "", List.of(), List.of());
        }
    }
}
