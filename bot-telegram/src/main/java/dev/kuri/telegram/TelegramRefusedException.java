package dev.kuri.telegram;

/** Telegram does not accept the token; the message is one sentence for the operator and holds no token. */
public final class TelegramRefusedException extends RuntimeException {
    TelegramRefusedException(String message) {
        super(message);
    }
}
