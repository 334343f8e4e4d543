package dev.kuri.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class PairsCommandTest {
    @TempDir
    private Path folder;

    @Test
    void writesQuestionsWithMarksThatOnlyTheirAnswersHave() throws IOException {
        int code = run("--count", "40");

        List<Pair> pairs = List.of(
                JsonMapper.shared().readValue(folder.resolve("answers.json").toFile(), Pair[].class));
        assertThat(code).isZero();
        assertThat(Files.readAllLines(folder.resolve("pairs.tsv")))
                .hasSize(40)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(pairs.stream()
                        .map(pair -> pair.question() + "\t" + pair.mark())
                        .toList());
        assertThat(pairs).allSatisfy(pair -> {
            assertThat(pair.answers()).containsOnlyKeys("telegram", "line");
            assertThat(pair.answers().values()).allMatch(answer -> answer.contains(pair.mark()));
            assertThat(others(pairs, pair)).noneMatch(answer -> answer.contains(pair.mark()));
        });
    }

    @Test
    void refusesToWriteFewerThanAskedFor() {
        int code = run("--count", "100000");

        assertThat(code).isNotZero();
        assertThat(folder.resolve("pairs.tsv")).doesNotExist();
    }

    private static Stream<String> others(List<Pair> pairs, Pair one) {
        return pairs.stream().filter(pair -> !pair.equals(one)).flatMap(pair -> pair.answers().values().stream());
    }

    private int run(String... more) {
        String[] always = {
            "--config",
            "../config",
            "--language",
            "en",
            "--out",
            folder.resolve("pairs.tsv").toString(),
            "--answers",
            folder.resolve("answers.json").toString()
        };
        return new CommandLine(new PairsCommand())
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(Stream.concat(Stream.of(always), Stream.of(more)).toArray(String[]::new));
    }
}
