package dev.kuri.telegram;

import java.io.IOException;

/** A call failed before a byte of it was on its way: surely nobody carried it out. */
final class NeverSentException extends IOException {
    NeverSentException(IOException cause) {
        super(cause);
    }
}
