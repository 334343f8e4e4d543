package dev.kuri.bench.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All runs so far, by what was measured on whom, in the order of the rounds. They are kept in a file, so that rounds can be
 * measured when the machine is free for them.
 */
final class Samples {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<Key, List<JsonNode>> runs = new LinkedHashMap<>();
    private final Path file;

    private Samples(Path file) {
        this.file = file;
    }

    /** None, in a file that is written anew. */
    static Samples none(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        return new Samples(file);
    }

    /** Those that a file has; none if there is no such file. */
    static Samples in(Path file) throws IOException {
        if (!Files.exists(file)) {
            return none(file);
        }
        Samples samples = new Samples(file);
        Files.readAllLines(file).stream()
                .map(line -> JSON.readValue(line, Kept.class))
                .forEach(samples::take);
        return samples;
    }

    /** What was measured on whom. */
    record Key(Part part, String contestant) {}

    /** A line of the file. */
    private record Kept(Part part, String contestant, JsonNode run) {}

    void add(Part part, String contestant, JsonNode run) {
        Kept kept = new Kept(part, contestant, run);
        try {
            Files.writeString(file, JSON.writeValueAsString(kept) + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("A run cannot be kept in " + file, e);
        }
        take(kept);
    }

    private void take(Kept kept) {
        runs.computeIfAbsent(new Key(kept.part(), kept.contestant()), key -> new ArrayList<>())
                .add(kept.run());
    }

    /** How often each was measured at least. */
    int rounds() {
        return runs.values().stream().mapToInt(List::size).min().orElse(0);
    }

    /** In the order in which they were first measured. */
    List<Key> measured() {
        return List.copyOf(runs.keySet());
    }

    /** The median of the rounds; empty if it was not measured. */
    OptionalDouble median(Part part, String contestant, Figure figure) {
        return median(values(part, contestant, figure));
    }

    /** The median of the rounds' quotients, each of two runs that followed one another; empty if one was not measured. */
    OptionalDouble ratio(Part part, Figure figure, String ours, String peer) {
        List<Double> above = values(part, ours, figure);
        List<Double> below = values(part, peer, figure);
        return median(IntStream.range(0, Math.min(above.size(), below.size()))
                .mapToObj(round -> above.get(round) / below.get(round))
                .toList());
    }

    private List<Double> values(Part part, String contestant, Figure figure) {
        return runs.getOrDefault(new Key(part, contestant), List.of()).stream()
                .map(figure::of)
                .toList();
    }

    private static OptionalDouble median(List<Double> values) {
        if (values.isEmpty()) {
            return OptionalDouble.empty();
        }
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return OptionalDouble.of(
                sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2);
    }
}
