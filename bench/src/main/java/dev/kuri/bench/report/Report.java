package dev.kuri.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One benchmark's page.
 *
 * @param name of the command that measured it, and of the file
 * @param about what was measured, and how; Markdown
 */
public record Report(String name, String title, String about, List<Table> tables) {
    public Report {
        tables = List.copyOf(tables);
    }

    /** The page as Markdown. */
    public String markdown(Stamp stamp) {
        return "# " + title + "\n\nMeasured by `bench/run " + name + "`, " + stamp.written() + ".\n\n" + about.strip()
                + "\n\n" + tables.stream().map(Table::markdown).collect(Collectors.joining("\n"));
    }

    /** Keeps the page in a directory, which is made if need be, and gives its file. */
    public Path keep(Path directory, Stamp stamp) throws IOException {
        Path file = Files.createDirectories(directory).resolve(name + ".md");
        return Files.writeString(file, markdown(stamp));
    }
}
