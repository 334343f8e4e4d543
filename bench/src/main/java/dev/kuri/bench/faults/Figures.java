package dev.kuri.bench.faults;

import java.io.PrintWriter;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Tells a script what a driver found, as one JSON object. */
final class Figures {
    private Figures() {}

    static void print(Map<String, Long> figures, PrintWriter out) {
        out.println(JsonMapper.shared().writeValueAsString(figures));
    }
}
