package dev.kuri.bench.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.bench.understanding.MeasureTable.Mark;
import dev.kuri.config.eval.Judged;
import dev.kuri.config.eval.LabelledLine;
import dev.kuri.config.eval.Measure;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Question;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasureTableTest {
    private static final MeasureTable TABLE =
            new MeasureTable(List.of(Measure.QUESTIONS, Measure.JOINT, Measure.OOS_RECALL));

    @Test
    void putsTheTotalsOverWhatTheyAreHeldAgainst() {
        List<Judged> judged = List.of(judged("ja", "topup"), judged("en", "topup"), judged("en", "balance"));

        assertThat(TABLE.byLanguage("", judged, List.of(new Mark("floor", Map.of(Measure.JOINT, 0.82))))
                        .rows())
                .containsExactly(
                        List.of("en", "2", ".500", "–"),
                        List.of("ja", "1", "1.000", "–"),
                        List.of("total", "3", ".667", "–"),
                        List.of("floor", "", ".820", ""));
    }

    private static Judged judged(String language, String got) {
        Question question = new Question("1", null, "words", Intent.TOPUP, List.of(), List.of(), null, null);
        LabelledLine line = new LabelledLine("test.jsonl", 1, "", null, language, null, question);
        return new Judged(line, "topup", got, true, null, true, "answer");
    }
}
