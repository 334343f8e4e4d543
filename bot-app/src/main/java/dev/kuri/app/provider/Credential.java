package dev.kuri.app.provider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a credential from its setting, or from a file that nobody but its owner can open. Never repeats it. */
final class Credential {
    private static final Set<PosixFilePermission> OWNERS = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private Credential() {}

    /**
     * @param name of the setting; that of the file has {@code -file} behind it
     * @param value null or blank if it is not set
     * @param file null if it is not set
     * @return empty if neither is set
     * @throws IllegalArgumentException with a sentence for the operator
     */
    static Optional<String> of(String name, @Nullable String value, @Nullable Path file) {
        if (value == null || value.isBlank()) {
            return Optional.ofNullable(file).map(path -> read(name + "-file", path));
        }
        if (file != null) {
            throw new IllegalArgumentException(name + " and " + name + "-file are both set; leave one of them out");
        }
        return Optional.of(value);
    }

    private static String read(String name, Path file) {
        try {
            if (isOpenToOthers(file)) {
                throw new IllegalArgumentException(
                        name + " names " + file
                                + ", which others can open: let its owner alone, as by chmod 600, and make that the server's user");
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new IllegalArgumentException(name + " names " + file + ", which cannot be read", e);
        }
    }

    /** Where files have no such permissions, their folder's own protection has to do. */
    private static boolean isOpenToOthers(Path file) throws IOException {
        return Files.getFileStore(file).supportsFileAttributeView("posix")
                && !OWNERS.containsAll(Files.getPosixFilePermissions(file));
    }
}
