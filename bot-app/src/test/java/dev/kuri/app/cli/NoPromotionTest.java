package dev.kuri.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.ShippedConfig;
import dev.kuri.app.dialog.Asker;
import dev.kuri.app.dialog.PredictionWriter;
import dev.kuri.app.mind.LoadedMind;
import dev.kuri.app.mind.MindLoader;
import dev.kuri.config.knowledge.Promotion;
import dev.kuri.core.channel.InboundMessage.Text;
import dev.kuri.core.turn.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every question of the development sets, answered in a conversation of its own with the shipped configuration. */
final class NoPromotionTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static List<Turn> turns = List.of();

    @BeforeAll
    static void ask() throws IOException {
        LoadedMind mind = new MindLoader(ShippedConfig.FOLDER, Clock.systemUTC()).load();
        Asker asker = new Asker(mind, Clock.systemUTC());
        List<String> questions = questions();
        List<Turn> asked = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            asked.add(asker.say(Integer.toString(i), new Text(questions.get(i))));
        }
        turns = asked;
    }

    @Test
    void promotesNothingOnAnyChannel() {
        assertThat(turns)
                .hasSizeGreaterThan(800)
                .allSatisfy(turn -> assertThat(Renderings.calls(turn))
                        .allSatisfy(call -> assertThat(Promotion.in(call)).isEmpty()));
    }

    @Test
    void saysWhatEveryPolicyRestsOnAndFromWhen() {
        List<JsonNode> answers = turns.stream()
                .map(turn -> JSON.<JsonNode>valueToTree(PredictionWriter.of(null, turn)))
                .filter(answer -> !answer.path("claims").isEmpty())
                .toList();

        assertThat(answers).hasSizeGreaterThan(400).allSatisfy(answer -> {
            assertThat(answer.path("sources")).isNotEmpty().allSatisfy(source -> {
                assertThat(source.path("date").asString()).matches("\\d{4}(-\\d{2}){0,2}|undated");
                assertThat(source.path("title").asString()).isNotBlank();
            });
            assertThat(answer.path("asOf").asString()).matches("\\d{4}(-\\d{2}){0,2}|undated");
        });
    }

    @Test
    void fitsEveryChannel() {
        assertThat(turns)
                .allSatisfy(turn -> assertThat(Renderings.violations(turn)).isEmpty());
    }

    private static List<String> questions() throws IOException {
        List<String> questions = new ArrayList<>();
        try (Stream<Path> files = Files.list(ShippedConfig.FOLDER.resolve("understanding/questions"))) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches("dev-.*\\.jsonl"))
                    .toList()) {
                Files.readAllLines(file)
                        .forEach(line ->
                                questions.add(JSON.readTree(line).path("text").asString()));
            }
        }
        return questions;
    }
}
