package dev.kuri.bench.faults;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Prints a number of a result, for scripts that shall not need jq. */
@Command(name = "figure", description = "Print a number of a JSON file, rounded up.")
final class FigureCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The JSON file.")
    private Path file;

    @Parameters(index = "1", paramLabel = "POINTER", description = "Where the number stands, such as /ack/p99Ms.")
    private String pointer;

    @Option(names = "--or", paramLabel = "NUMBER", description = "What to print if there is no such number.")
    private @Nullable Long fallback;

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    FigureCommand() {}

    @Override
    public Integer call() {
        JsonNode value = JsonMapper.shared().readTree(file).at(pointer);
        spec.commandLine().getOut().println(figure(value));
        return 0;
    }

    private long figure(JsonNode value) {
        if (value.isNumber()) {
            return (long) Math.ceil(value.doubleValue());
        }
        if (fallback == null) {
            throw new IllegalArgumentException(file + " has no number at " + pointer);
        }
        return fallback;
    }
}
