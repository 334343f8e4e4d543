package dev.kuri.line;

/** LINE does not do what cannot be done without; the message is one sentence for the operator and holds no token. */
public final class LineRefusedException extends RuntimeException {
    LineRefusedException(String message) {
        super(message);
    }
}
