package dev.kuri.core.channel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Reads the body of a webhook call, but not without end: a web server bounds the wait for the next byte only. */
public final class WebhookBody {
    /** Ours; platforms send a body in one go. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int CHUNK_BYTES = 8192;

    private final int mostBytes;
    private final Clock clock;

    /**
     * @param mostBytes a longer body is not read to its end
     */
    public WebhookBody(int mostBytes, Clock clock) {
        this.mostBytes = mostBytes;
        this.clock = clock;
    }

    /**
     * Reads to the end.
     *
     * @return empty if the body is longer than it may be
     * @throws IOException when it breaks off or takes longer than five seconds
     */
    public Optional<byte[]> read(InputStream body) throws IOException {
        Instant deadline = clock.instant().plus(PATIENCE);
        ByteArrayOutputStream read = new ByteArrayOutputStream(CHUNK_BYTES);
        byte[] chunk = new byte[CHUNK_BYTES];
        for (int length = body.read(chunk); length >= 0; length = body.read(chunk)) {
            read.write(chunk, 0, length);
            if (read.size() > mostBytes) {
                return Optional.empty();
            }
            if (clock.instant().isAfter(deadline)) {
                throw new IOException("The body still trickled in after " + PATIENCE);
            }
        }
        return Optional.of(read.toByteArray());
    }
}
