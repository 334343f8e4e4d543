package dev.kuri.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** How a list is printed, and how much of it. */
final class ListOption {
    @Option(names = "--json", description = "Print it as a JSON array.")
    private boolean json;

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "100",
            description = "Show so many at most (default: ${DEFAULT-VALUE}).")
    private int most;

    int most() {
        return most;
    }

    /**
     * @param text the whole list for a terminal
     */
    <T> void print(PrintWriter out, List<T> found, Function<List<T>, String> text) {
        if (json) {
            out.println(JsonMapper.builder().build().writeValueAsString(found));
            return;
        }
        out.print(text.apply(found));
        if (found.size() == most) {
            out.println("There may be more: --most shows them.");
        }
        out.flush();
    }
}
