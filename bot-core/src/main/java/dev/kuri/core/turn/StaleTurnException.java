package dev.kuri.core.turn;

/** A turn was worked out from a conversation that has moved on since. Run the turn again. */
public final class StaleTurnException extends RuntimeException {
    public StaleTurnException(String message) {
        super(message);
    }
}
