package dev.kuri.telegram;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Reads a request's body, but not without end: a web server bounds the wait for the next byte only. */
final class WebhookBody {
    /** Ours; Telegram sends an update in one go. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int CHUNK_BYTES = 8192;

    private final Clock clock;

    WebhookBody(Clock clock) {
        this.clock = clock;
    }

    /**
     * Reads to the end.
     *
     * @return at most one byte more than {@link TelegramLimits#UPDATE_BYTES}, which tells that the body is larger
     * @throws IOException when it breaks off or takes longer than five seconds
     */
    byte[] read(InputStream body) throws IOException {
        Instant deadline = clock.instant().plus(PATIENCE);
        ByteArrayOutputStream read = new ByteArrayOutputStream(CHUNK_BYTES);
        byte[] chunk = new byte[CHUNK_BYTES];
        while (read.size() <= TelegramLimits.UPDATE_BYTES) {
            int room = TelegramLimits.UPDATE_BYTES + 1 - read.size();
            int length = body.read(chunk, 0, Math.min(CHUNK_BYTES, room));
            if (length < 0) {
                break;
            }
            read.write(chunk, 0, length);
            if (clock.instant().isAfter(deadline)) {
                throw new IOException("The body still trickled in after " + PATIENCE);
            }
        }
        return read.toByteArray();
    }
}
