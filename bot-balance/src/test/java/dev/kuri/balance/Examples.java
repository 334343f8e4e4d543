package dev.kuri.balance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The examples of the providers' documentation. */
public final class Examples {
    private Examples() {}

    /**
     * @param name such as {@code airalo/usage.json}
     */
    public static String text(String name) {
        try (InputStream file = Objects.requireNonNull(Examples.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
