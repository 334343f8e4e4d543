package dev.kuri.core.channel;

/** Messages could not be kept: nothing of them was, and the platform should deliver them again. */
public final class InboxUnavailableException extends RuntimeException {
    public InboxUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
