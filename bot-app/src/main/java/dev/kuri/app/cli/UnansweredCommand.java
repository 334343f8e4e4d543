package dev.kuri.app.cli;

import dev.kuri.app.serve.OperatorData;
import dev.kuri.app.unanswered.LabelDraft;
import dev.kuri.app.unanswered.UnansweredGroup;
import dev.kuri.app.unanswered.UnansweredText;
import dev.kuri.core.understand.Interpreter;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Lists what was not answered. */
@Command(
        name = "unanswered",
        description = {
            "List messages that were asked back about, declined or not understood, without the people who wrote them.",
            "Works beside a running server and without one. Takes the server's settings, such as --kuri.home=…"
        },
        mixinStandardHelpOptions = true)
public final class UnansweredCommand extends OperatorCommand {
    @Option(
            names = "--jsonl",
            description =
                    "Print them as labelled questions with the best guess, to be mended and given to kuri kb learn.")
    private boolean jsonLines;

    @Option(names = "--clear", description = "Forget them all.")
    private boolean clear;

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public UnansweredCommand() {}

    @Override
    public Integer call() {
        OperatorData data = data();
        PrintWriter out = out();
        if (clear) {
            out.println(data.clearUnanswered() + " message(s) forgotten.");
        } else {
            print(out, UnansweredGroup.of(data.unanswered()));
        }
        return 0;
    }

    private void print(PrintWriter out, List<UnansweredGroup> groups) {
        if (jsonLines) {
            Interpreter interpreter = config().mind(null).mind().interpreter();
            JsonMapper json = JsonMapper.builder().build();
            groups.forEach(group -> out.println(json.writeValueAsString(LabelDraft.of(group, interpreter))));
        } else {
            out.print(UnansweredText.of(groups));
        }
        out.flush();
    }
}
