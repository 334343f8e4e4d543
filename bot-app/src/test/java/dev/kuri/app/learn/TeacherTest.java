package dev.kuri.app.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.ShippedConfig;
import dev.kuri.app.dialog.Asker;
import dev.kuri.app.dialog.PredictionWriter;
import dev.kuri.app.mind.LoadedMind;
import dev.kuri.app.mind.MindLoader;
import dev.kuri.config.knowledge.KnowledgeLoader;
import dev.kuri.config.understanding.LearnedFolder;
import dev.kuri.config.understanding.QuestionFiles;
import dev.kuri.config.understanding.Understanding;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.understand.IntentModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Teaching on top of a few of the shipped questions, so that it takes seconds and not half a minute. */
class TeacherTest {
    private static final int QUESTIONS = 150;
    private static final int LEARNT = 80;
    private static final String UNHEARD = "zorgle the frimbit quaxly";

    @TempDir
    private Path folder;

    private Path config;
    private Path understanding;
    private List<String> ofAnother;
    private IntentModel without;

    @BeforeEach
    void takeAFewQuestions() throws IOException {
        config = ShippedConfig.copyTo(folder.resolve("config"));
        understanding = config.resolve("understanding");
        Path questions = understanding.resolve("questions");
        ofAnother = some(questions.resolve("train2-en.jsonl"), LEARNT);
        for (Path file : files(questions)) {
            if (file.getFileName().toString().matches("(train-(en|ja|zh-hans|oos))\\.jsonl")) {
                Files.write(file, some(file, QUESTIONS));
            } else {
                Files.delete(file);
            }
        }
        without = Understanding.trainer(understanding, KnowledgeLoader.load(config.resolve("knowledge")))
                .train(QuestionFiles.readAll(questions));
    }

    @Test
    void learnsWhatDoesNoHarmAndUnderstandsItFromThenOn() throws IOException {
        Path regression = Files.createDirectories(understanding.resolve("regression"));
        Files.writeString(regression.resolve("shop.jsonl"), unheard("r1") + "\n");
        List<String> lines = new ArrayList<>(ofAnother);
        lines.add(unheard("o1"));

        Report report = learn(lines);

        assertThat(report.isAccepted()).as(report.text()).isTrue();
        assertThat(report.text())
                .startsWith((LEARNT + 1) + " new question(s), 0 accepted before.")
                .containsPattern("shop\\.jsonl +1 ");
        assertThat(intentOf(UNHEARD)).isEqualTo("network");
        assertThat(new LearnedFolder(understanding).newest().orElseThrow().questions())
                .content()
                .isEqualTo(String.join("\n", lines) + "\n");
    }

    @Test
    void refusesWhatHarmsOthersAndWritesNothing() throws IOException {
        List<String> wrong = Files.readAllLines(understanding.resolve("questions/train-en.jsonl")).stream()
                .map(line -> line.replaceAll("\"intent\": ?\"[a-z]+\"", "\"intent\":\"source\"")
                        .replaceAll("\"accept\": ?\\[[^]]*]", "\"accept\":[]"))
                .toList();

        Report report = learn(wrong);

        assertThat(report.isAccepted()).isFalse();
        assertThat(report.text())
                .contains("Refused: \"questions of writers held out\" would fall by ", "Worse, for example:\n  ")
                .containsPattern("wanted [a-z]+, got [a-z]+, now source");
        assertThat(new LearnedFolder(understanding).newest()).isEmpty();
    }

    private Report learn(List<String> lines) throws IOException {
        Path file = Files.write(folder.resolve("own.jsonl"), lines);
        return new Teacher(config, without, Clock.systemUTC()).learn(List.of(file));
    }

    /** By the mind that commands and the server load. */
    private String intentOf(String text) {
        LoadedMind mind = new MindLoader(config, Clock.systemUTC()).load();
        assertThat(mind.remarks()).isEmpty();
        return PredictionWriter.of(null, new Asker(mind, Clock.systemUTC()).say("a", new InboundMessage.Text(text)))
                .alternatives()
                .getFirst()
                .intent();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    /** From all over the file: neighbours are about the same. */
    private static List<String> some(Path file, int count) throws IOException {
        List<String> all = Files.readAllLines(file);
        return IntStream.range(0, count)
                .mapToObj(i -> all.get(i * all.size() / count))
                .toList();
    }

    private static String unheard(String id) {
        return "{\"id\":\"" + id + "\",\"lang\":\"en\",\"text\":\"" + UNHEARD + "\",\"intent\":\"network\","
                + "\"accept\":[],\"providers\":[],\"plan\":null,\"planKind\":null}";
    }
}
