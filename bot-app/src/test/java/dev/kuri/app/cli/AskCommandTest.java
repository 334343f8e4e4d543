package dev.kuri.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.CommandRun;
import dev.kuri.app.ShippedConfig;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class AskCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void answersAQuestionInWords() {
        CommandRun run = ask("does ahamo roll over unused data?");

        assertThat(run.out()).startsWith("No. With ahamo").contains("Source: ").contains("[1] ");
        assertThat(run.code()).isZero();
    }

    @Test
    void answersAQuestionAsOneLineOfJson() {
        CommandRun run = ask("--json", "does", "ahamo", "roll", "over", "unused", "data?");

        assertThat(run.out().lines()).hasSize(1);
        JsonNode answer = JSON.readTree(run.out());
        assertThat(answer.path("decision").asString()).isEqualTo("answer");
        assertThat(answer.path("verdict").asString()).isEqualTo("no");
        assertThat(answer.at("/claims/0").asString()).isEqualTo("ahamo.rollover");
        assertThat(answer.at("/sources/0/title").asString()).isNotBlank();
    }

    @Test
    void sharesAConversationBetweenLinesOfJson() {
        CommandRun run = askLines("""
                {"id": "1", "conversation": "a", "text": "does UQ roll over unused data?"}

                {"id": "2", "conversation": "a", "text": "and SoftBank?"}
                {"id": "3", "text": "and SoftBank?"}
                """);

        List<JsonNode> answers = run.out().lines().map(JSON::readTree).toList();
        assertThat(answers)
                .extracting(answer -> answer.path("id").asString() + " "
                        + answer.path("claims")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList())
                .startsWith("1 [uq.rollover]", "2 [softbank.rollover]");
        assertThat(answers)
                .hasSize(3)
                .last()
                .satisfies(answer -> assertThat(answer.path("claims"))
                        .doesNotContain(answers.get(1).at("/claims/0")));
        assertThat(run.code()).isZero();
    }

    @Test
    void namesALineThatIsNotJsonAfterWhatItHasAnswered() {
        CommandRun run = askLines("{\"text\": \"does UQ roll over?\"}\n{\"text\": \n");

        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err()).isEqualToIgnoringNewLines("Line 2 is not JSON");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void showsHowAQuestionWasUnderstood() {
        CommandRun run = ask("--explain", "does ahamo roll over unused data?");

        assertThat(run.out())
                .contains("read as     ", "recognised  ", "ahamo", "intents     rollover ", "because     ")
                .contains("No. With ahamo");
    }

    @Test
    void wantsAQuestion() {
        CommandRun run = ask();

        assertThat(run.err()).startsWith("Ask a question");
        assertThat(run.code()).isEqualTo(2);
    }

    private static CommandRun ask(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "ask";
        all[1] = "--config";
        all[2] = ShippedConfig.FOLDER.toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return CommandRun.of(all);
    }

    private static CommandRun askLines(String lines) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
        try {
            return ask("--jsonl");
        } finally {
            System.setIn(before);
        }
    }
}
