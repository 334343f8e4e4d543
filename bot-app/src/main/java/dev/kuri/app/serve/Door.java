package dev.kuri.app.serve;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;

/**
 * How commands on this machine reach the server that has the embedded database open: an address and a token, in a file of
 * the data folder that nobody but the server's own user can read.
 *
 * @param token made anew at every start
 */
public record Door(URI address, String token) {
    private static final String FILE = "door.properties";

    /**
     * Reads the door of a server that runs, or ran: one that was killed leaves its door behind.
     *
     * @return empty if none has opened one in this data folder
     */
    static Optional<Door> in(Path home) {
        Properties kept = new Properties();
        try {
            kept.load(new StringReader(Files.readString(home.resolve(FILE))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The file " + home.resolve(FILE) + " cannot be read: run this as the server's user", e);
        }
        return Optional.of(new Door(URI.create(kept.getProperty("address", "")), kept.getProperty("token", "")));
    }

    /** Writes it as a whole, never for a moment readable to others. */
    void open(Path home) {
        Properties kept = new Properties();
        kept.setProperty("address", address.toString());
        kept.setProperty("token", token);
        try {
            StringWriter text = new StringWriter();
            kept.store(text, "How kuri's commands reach the running server. Keep it to yourself.");
            Path written = Files.createTempFile(home, "door", ".partial", forTheOwner());
            Files.writeString(written, text.toString());
            Files.move(written, home.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + home + " cannot be written", e);
        }
    }

    static void close(Path home) {
        try {
            Files.deleteIfExists(home.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + home + " cannot be written", e);
        }
    }

    private static FileAttribute<?>[] forTheOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Tells where it is, never the token. */
    @Override
    public String toString() {
        return "Door[" + address + "]";
    }
}
