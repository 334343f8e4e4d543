package dev.kuri.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/privacy.md} against the migrations: whatever is kept is told. */
class PrivacyDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/privacy.md");
    private static final Path MIGRATIONS = Path.of("../bot-store/src/main/resources/db/migration");
    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile(
            "^\\s*(\\w+)\\s+(?:varchar|bigint|int|uuid|date|boolean|timestamp|numeric)", Pattern.MULTILINE);
    private static final Pattern DROPPED = Pattern.compile("^drop table (\\w+)", Pattern.MULTILINE);
    private static final Pattern ADDED = Pattern.compile("alter table (\\w+) add column (\\w+)");
    private static final Pattern TAKEN_OUT = Pattern.compile("alter table (\\w+) drop column (\\w+)");

    @Test
    void namesEveryTableAndEveryColumn() throws IOException {
        String document = Files.readString(DOCUMENT);
        List<String> untold = new ArrayList<>();
        columns().forEach((table, columns) -> {
            String told = lines(document, table);
            columns.stream()
                    .filter(column -> !told.contains("`" + column + "`"))
                    .forEach(column -> untold.add(table + "." + column));
        });

        assertThat(columns()).containsKeys("chat", "inbox", "outbox", "conversation");
        assertThat(untold).isEmpty();
    }

    /** A row of the table, or the sentence about tables without people. */
    private static String lines(String document, String table) {
        return document.lines()
                .filter(line -> line.startsWith("| `" + table + "` |") || !line.startsWith("|"))
                .reduce("", (all, line) -> all + "\n" + line);
    }

    private static Map<String, List<String>> columns() throws IOException {
        Map<String, List<String>> columns = new TreeMap<>();
        List<String> migrations = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MIGRATIONS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".sql"))
                    .sorted()
                    .toList()) {
                migrations.add(Files.readString(file));
            }
        }
        migrations.forEach(migration -> read(migration, columns));
        // Files are not in the order of their numbers: V18 comes before V5.
        migrations.forEach(migration -> TAKEN_OUT
                .matcher(migration)
                .results()
                .forEach(column ->
                        columns.getOrDefault(column.group(1), new ArrayList<>()).remove(column.group(2))));
        return columns;
    }

    private static void read(String migration, Map<String, List<String>> columns) {
        Matcher tables = TABLE.matcher(migration);
        while (tables.find()) {
            List<String> found = columns.computeIfAbsent(tables.group(1), table -> new ArrayList<>());
            Matcher column = COLUMN.matcher(tables.group(2));
            while (column.find()) {
                found.add(column.group(1));
            }
        }
        DROPPED.matcher(migration).results().forEach(table -> columns.remove(table.group(1)));
        Matcher added = ADDED.matcher(migration);
        while (added.find()) {
            columns.computeIfAbsent(added.group(1), table -> new ArrayList<>()).add(added.group(2));
        }
    }
}
