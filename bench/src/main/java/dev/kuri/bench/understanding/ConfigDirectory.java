package dev.kuri.bench.understanding;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names what is measured: a configuration with its knowledge and understanding. */
final class ConfigDirectory {
    @Option(
            names = "--config",
            paramLabel = "DIRECTORY",
            defaultValue = "config",
            description = "The directory with knowledge and understanding; default ${DEFAULT-VALUE}.")
    private Path config;

    /** Made by picocli, which sets the field. */
    @SuppressWarnings("NullAway.Init")
    ConfigDirectory() {}

    Path path() {
        return config;
    }

    Path knowledge() {
        return config.resolve("knowledge");
    }

    Path understanding() {
        return config.resolve("understanding");
    }
}
