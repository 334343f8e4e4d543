package dev.kuri.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The configuration that Kuri is shipped with, as seen from this module's folder. */
public final class ShippedConfig {
    public static final Path FOLDER = Path.of("..", "config");

    private ShippedConfig() {}

    /** Copies what a running Kuri reads, to be changed by a test; gives the copy. */
    public static Path copyTo(Path folder) throws IOException {
        for (String part : new String[] {"knowledge", "wording", "understanding"}) {
            try (Stream<Path> all = Files.walk(FOLDER.resolve(part))) {
                all.forEach(from ->
                        copy(from, folder.resolve(FOLDER.relativize(from).toString())));
            }
        }
        return folder;
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            if (Files.isRegularFile(from)) {
                Files.copy(from, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
