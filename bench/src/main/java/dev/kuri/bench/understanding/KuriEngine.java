package dev.kuri.bench.understanding;

import java.nio.file.Path;
import java.util.List;

/** Kuri as an engine that is measured. */
final class KuriEngine {
    private KuriEngine() {}

    /**
     * With this process's Java and classes.
     *
     * @param config the directory with {@code knowledge} and {@code understanding}
     */
    static Engine in(Path config) {
        return new Engine("Kuri", java("-Xmx1g", config), java("-Xmx256m", config));
    }

    private static List<String> java(String heap, Path config) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-cp",
                System.getProperty("java.class.path"),
                KuriProcess.class.getName(),
                config.toString());
    }
}
