package dev.kuri.app.serve;

import java.nio.file.Path;

/** On the embedded database, in a file that is named from the working folder, with {@code ..} before it. */
final class H2EndToEndTest extends EndToEndContract {
    @Override
    Opened open(Path folder) {
        return new Opened("--kuri.home=" + Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath()), () -> {});
    }
}
