package dev.kuri.line;

/** A body that is not JSON, or not an object. The message holds nothing of the body. */
final class NotAWebhookException extends RuntimeException {
    NotAWebhookException(String message) {
        super(message);
    }
}
