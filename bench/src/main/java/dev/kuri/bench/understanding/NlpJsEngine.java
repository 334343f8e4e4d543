package dev.kuri.bench.understanding;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** nlp.js as an engine that is measured. */
final class NlpJsEngine {
    private NlpJsEngine() {}

    /**
     * @param script with its packages installed beside it
     * @throws IllegalArgumentException if they are not; says how they come there
     */
    static Engine by(Path script) {
        if (!Files.isDirectory(script.resolveSibling("node_modules"))) {
            throw new IllegalArgumentException(
                    "nlp.js is not installed beside " + script + "; bench/run nlpjs does that, and needs npm.");
        }
        List<String> node = List.of("node", "--expose-gc", script.toString());
        return new Engine("nlp.js", node, node);
    }
}
