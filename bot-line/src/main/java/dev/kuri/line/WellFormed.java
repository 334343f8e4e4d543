package dev.kuri.line;

import java.nio.charset.StandardCharsets;

/** Text that can be sent and kept: without halves of surrogate pairs. */
final class WellFormed {
    private WellFormed() {}

    /** The text with {@code ?} for every lone surrogate, which neither UTF-8 nor a database can carry. */
    static String text(String raw) {
        return new String(raw.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
