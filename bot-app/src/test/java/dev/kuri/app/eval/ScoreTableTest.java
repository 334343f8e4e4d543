package dev.kuri.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.ShippedConfig;
import dev.kuri.app.dialog.Prediction;
import dev.kuri.config.eval.Judged;
import dev.kuri.config.eval.LabelledFiles;
import dev.kuri.config.eval.LabelledLine;
import dev.kuri.config.knowledge.KnowledgeLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ScoreTableTest {
    private static final Path FOLDER = Path.of("src/test/resources/eval");

    @Test
    void printsWhatTheScorerOfTheQuestionsPrints() throws IOException {
        assertThat(ScoreTable.of(judged())).isEqualTo(Files.readString(FOLDER.resolve("expected.txt")));
    }

    @Test
    void knowsNoShareOfNothing() throws IOException {
        List<Judged> inScope = judged().stream()
                .filter(one -> !one.want().equals("oos") && !one.got().equals("oos"))
                .limit(1)
                .toList();

        assertThat(ScoreTable.of(inScope).lines().toList().getLast()).contains("-         -         -");
    }

    private static List<Judged> judged() throws IOException {
        List<LabelledLine> lines = new LabelledFiles(KnowledgeLoader.load(ShippedConfig.FOLDER.resolve("knowledge")))
                .read(List.of(FOLDER.resolve("labelled.jsonl")));
        JsonMapper json = JsonMapper.builder().build();
        List<Prediction> predictions = Files.readAllLines(FOLDER.resolve("predictions.jsonl")).stream()
                .map(line -> json.readValue(line, Prediction.class))
                .toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> Judged.of(lines.get(i), Examiner.said(predictions.get(i))))
                .toList();
    }
}
