package dev.kuri.app.serve;

import java.nio.file.Path;

/** On the embedded database, in a file. */
final class H2EndToEndTest extends EndToEndContract {
    @Override
    Opened open(Path folder) {
        return new Opened("--kuri.home=" + folder, () -> {});
    }
}
