package dev.kuri.app.cli;

import dev.kuri.app.demo.Demo;
import dev.kuri.app.dialog.Asker;
import dev.kuri.app.dialog.PredictionWriter;
import dev.kuri.app.mind.LoadedMind;
import dev.kuri.app.provider.LookupListener;
import dev.kuri.core.channel.InboundMessage.Text;
import dev.kuri.core.turn.Turn;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Asks one question, or many as lines of JSON. */
@Command(
        name = "ask",
        description = "Answer a question, e.g. kuri ask \"does ahamo roll over?\"",
        mixinStandardHelpOptions = true)
public final class AskCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ConfigOption config;

    @Parameters(paramLabel = "QUESTION", arity = "0..*", description = "The question, in any of the four languages.")
    private List<String> words = List.of();

    @Option(names = "--json", description = "Print the answer as one line of JSON.")
    private boolean json;

    @Option(names = "--jsonl", description = "Read questions from standard input, a JSON object a line.")
    private boolean jsonLines;

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "Understand with this model, such as one that a writer's lines were left out of.")
    private @Nullable Path model;

    @Option(names = "--explain", description = "Show how the question was understood.")
    private boolean explain;

    @Option(names = "--demo", description = "Have some SIMs and eSIMs, to try what needs any; no account is needed.")
    private boolean demo;

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    public AskCommand() {}

    @Override
    public Integer call() throws IOException {
        if (jsonLines == !words.isEmpty()) {
            spec.commandLine().getErr().println("Ask a question, or give questions on standard input with --jsonl.");
            return 2;
        }
        LoadedMind mind = config.talkingMind(model, spec.commandLine().getErr());
        if (!demo) {
            return ask(mind, new Asker(mind, Clock.systemUTC()));
        }
        try (Demo given = new Demo(mind.base(), LookupListener.NONE, Clock.systemUTC())) {
            return ask(mind, new Asker(mind, given, Clock.systemUTC()));
        }
    }

    private int ask(LoadedMind mind, Asker asker) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (jsonLines) {
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            // The terminal's writer flushes at every line, which is slow for thousands of them.
            new JsonLines(asker).answer(in, new PrintWriter(new BufferedWriter(out)));
            return 0;
        }
        Text question = new Text(String.join(" ", words));
        Turn turn = asker.say("ask", question);
        if (explain) {
            out.print(ExplanationText.of(mind.mind().interpreter().explain(question), turn.opinion()));
        }
        print(out, turn);
        return 0;
    }

    private void print(PrintWriter out, Turn turn) {
        if (json) {
            out.println(JsonMapper.builder().build().writeValueAsString(PredictionWriter.of(null, turn)));
        } else {
            out.print(new Screen(Ansi.AUTO.enabled()).draw(turn.answer().messages()));
            out.flush();
        }
    }
}
