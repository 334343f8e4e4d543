package dev.kuri.app.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that the embedded database lives in. */
final class DataFolder {
    private DataFolder() {}

    /**
     * Makes the folder if it is not there.
     *
     * @throws IllegalStateException if nothing can be written in it
     */
    static void prepare(Path home) {
        try {
            Files.createDirectories(home);
            Files.delete(Files.createTempFile(home, "kuri", ".probe"));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "the data folder " + home.toAbsolutePath()
                            + " cannot be written. Choose another with --kuri.home=…",
                    e);
        }
    }
}
