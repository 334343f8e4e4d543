package dev.kuri.app.cli;

import dev.kuri.app.serve.OperatorData;
import dev.kuri.app.unanswered.LabelDraft;
import dev.kuri.app.unanswered.UnansweredGroup;
import dev.kuri.app.unanswered.UnansweredText;
import dev.kuri.core.understand.Interpreter;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import tools.jackson.databind.json.JsonMapper;

/** Lists what was not answered. */
@Command(
        name = "unanswered",
        description = {
            "List messages that were asked back about, declined or not understood, without the people who wrote them.",
            "Works beside a running server and without one. Takes the server's settings, such as --kuri.home=…"
        },
        mixinStandardHelpOptions = true)
public final class UnansweredCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ConfigOption config;

    @Option(
            names = "--jsonl",
            description =
                    "Print them as labelled questions with the best guess, to be mended and given to kuri kb learn.")
    private boolean jsonLines;

    @Option(names = "--clear", description = "Forget them all.")
    private boolean clear;

    /** Settings such as {@code --kuri.home}: Spring knows them, picocli does not. */
    @Unmatched
    private List<String> settings = new ArrayList<>();

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public UnansweredCommand() {}

    @Override
    public Integer call() {
        OperatorData data = new OperatorData(config.folder(), settings);
        PrintWriter out = spec.commandLine().getOut();
        try {
            if (clear) {
                out.println(data.clearUnanswered() + " message(s) forgotten.");
            } else {
                print(out, UnansweredGroup.of(data.unanswered()));
            }
        } catch (RuntimeException e) {
            return Failure.told(spec, "", e);
        }
        return 0;
    }

    private void print(PrintWriter out, List<UnansweredGroup> groups) {
        if (jsonLines) {
            Interpreter interpreter = config.mind(null).mind().interpreter();
            JsonMapper json = JsonMapper.builder().build();
            groups.forEach(group -> out.println(json.writeValueAsString(LabelDraft.of(group, interpreter))));
        } else {
            out.print(UnansweredText.of(groups));
        }
        out.flush();
    }
}
