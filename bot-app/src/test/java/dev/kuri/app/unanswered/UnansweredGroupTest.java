package dev.kuri.app.unanswered;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.ShippedConfig;
import dev.kuri.app.mind.LoadedMind;
import dev.kuri.app.mind.MindLoader;
import dev.kuri.config.eval.LabelledFiles;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.learn.Unanswered;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Scored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class UnansweredGroupTest {
    private static final List<Unanswered> NEWEST_FIRST = List.of(
            message(3, "a", "UQ ギガが溶けた", Unanswered.Outcome.ASKED),
            message(3, "b", "write a poem", Unanswered.Outcome.DECLINED),
            message(2, "a", "Write a poem!", Unanswered.Outcome.DECLINED),
            message(1, "b", "ＷＲＩＴＥ a poem", Unanswered.Outcome.DECLINED),
            message(1, "c", "???", Unanswered.Outcome.NOT_UNDERSTOOD));

    @Test
    void putsTheSameWordsTogetherTheMostFrequentFirst() {
        List<UnansweredGroup> groups = UnansweredGroup.of(NEWEST_FIRST);

        assertThat(groups)
                .extracting(group -> group.messages().size() + " " + group.chats() + " "
                        + group.newest().text())
                .containsExactly("3 2 write a poem", "1 1 UQ ギガが溶けた", "1 1 ???");
    }

    @Test
    void isReadByAnOperator() {
        assertThat(UnansweredText.of(UnansweredGroup.of(NEWEST_FIRST))).isEqualTo("""
                            3×  write a poem
                                last 2026-11-03, 2 chat(s), ja, declined: rollover 62%, oos 20%
                            1×  UQ ギガが溶けた
                                last 2026-11-03, 1 chat(s), ja, asked back: rollover 62%, oos 20%
                            1×  ???
                                last 2026-11-01, 1 chat(s), ja, not understood: rollover 62%, oos 20%
                        5 message(s) of 3 kind(s) were not answered.
                        """);
    }

    @Test
    void isDraftedAsAFileThatCanBeLearnt(@TempDir Path folder) throws IOException {
        LoadedMind mind = new MindLoader(ShippedConfig.FOLDER, Clock.systemUTC()).load();
        JsonMapper json = JsonMapper.builder().build();
        List<String> drafts = UnansweredGroup.of(NEWEST_FIRST).stream()
                .map(group -> LabelDraft.of(group, mind.mind().interpreter()))
                .map(json::writeValueAsString)
                .toList();
        Path file = Files.write(folder.resolve("own.jsonl"), drafts);

        assertThat(new LabelledFiles(mind.base()).read(List.of(file)))
                .extracting(line -> line.language() + " " + line.question().intent() + " "
                        + line.question().providers())
                .containsExactly("en OOS []", "ja ROLLOVER [uq]", "ja OOS []");
        assertThat(drafts.getFirst())
                .matches("\\{\"id\":\"own-[0-9a-f]{8}\",\"lang\":\"en\",\"text\":\"write a poem\","
                        + "\"intent\":\"oos\",\"accept\":\\[],\"providers\":\\[],\"plan\":null,\"planKind\":null}");
    }

    private static Unanswered message(int day, String chat, String text, Unanswered.Outcome outcome) {
        return new Unanswered(
                LocalDate.of(2026, 11, day),
                new ChannelName("line"),
                chat,
                Language.JA,
                outcome,
                List.of(new Scored(Intent.ROLLOVER, 0.62), new Scored(Intent.OOS, 0.2)),
                text);
    }
}
