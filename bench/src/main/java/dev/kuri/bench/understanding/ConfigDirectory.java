package dev.kuri.bench.understanding;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names what is measured: a configuration with its knowledge and understanding. */
public final class ConfigDirectory {
    @Option(
            names = "--config",
            paramLabel = "DIRECTORY",
            defaultValue = "config",
            description = "The directory with knowledge and understanding; default ${DEFAULT-VALUE}.")
    private Path config;

    /** Made by picocli, which sets the field. */
    @SuppressWarnings("NullAway.Init")
    public ConfigDirectory() {}

    /** The directory itself. */
    public Path path() {
        return config;
    }

    /** With the claims and guides. */
    public Path knowledge() {
        return config.resolve("knowledge");
    }

    /** With the phrases and questions. */
    public Path understanding() {
        return config.resolve("understanding");
    }
}
