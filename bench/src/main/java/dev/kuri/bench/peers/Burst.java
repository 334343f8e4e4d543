package dev.kuri.bench.peers;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** A load at the steady rate, with much more of it for a while. */
final class Burst {
    static final long START = 4;
    static final long SECONDS = 3;
    static final long FACTOR = 10;
    static final long END = START + SECONDS;

    private Burst() {}

    /** As ChatBench takes it. */
    static String option() {
        return "%d:%d:%d".formatted(START, SECONDS, FACTOR);
    }

    /**
     * How many seconds after the burst all was answered that was due by then, but for half a second's worth.
     *
     * @param run ChatBench's report
     * @return infinity if that was never so
     */
    static double recovery(JsonNode run) {
        NavigableMap<Long, Long> answers = new TreeMap<>();
        run.path("answersPerSecond")
                .properties()
                .forEach(second -> answers.put(
                        Long.valueOf(second.getKey()), second.getValue().asLong()));
        long answered = 0;
        for (Map.Entry<Long, Long> second : answers.entrySet()) {
            answered += second.getValue();
            long end = second.getKey() + 1;
            if (end > END && answered >= due(end) - Course.STEADY_RATE / 2) {
                return end - END;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    private static long due(long seconds) {
        return Course.STEADY_RATE * (seconds - SECONDS + SECONDS * FACTOR);
    }
}
