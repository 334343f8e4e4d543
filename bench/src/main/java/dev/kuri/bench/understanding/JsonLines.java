package dev.kuri.bench.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Files with a JSON object a line: what the engines are given and give back. */
final class JsonLines {
    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonLines() {}

    static void write(Path file, List<?> values) {
        try {
            Files.write(file, values.stream().map(JSON::writeValueAsString).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }

    static <T> List<T> read(Path file, Class<T> type) {
        try {
            return Files.readAllLines(file).stream()
                    .map(line -> JSON.readValue(line, type))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
