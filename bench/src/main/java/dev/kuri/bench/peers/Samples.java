package dev.kuri.bench.peers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** All runs so far, by what was measured on whom, in the order of the rounds. */
final class Samples {
    private final Map<Key, List<JsonNode>> runs = new LinkedHashMap<>();

    /** What was measured on whom. */
    record Key(Part part, String contestant) {}

    void add(Part part, String contestant, JsonNode run) {
        runs.computeIfAbsent(new Key(part, contestant), key -> new ArrayList<>())
                .add(run);
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
