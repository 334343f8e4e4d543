package dev.kuri.core.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WebhookBodyTest {
    private static final int MOST_BYTES = 100_000;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8192, 8193, MOST_BYTES})
    void readsWhatIsAllowedToItsEnd(int length) throws IOException {
        assertThat(read(new ByteArrayInputStream(new byte[length])))
                .hasValueSatisfying(body -> assertThat(body).hasSize(length));
    }

    @Test
    void leavesTheRestOfWhatIsTooLong() throws IOException {
        InputStream endless = new ByteArrayInputStream(new byte[MOST_BYTES * 2]);

        assertThat(read(endless)).isEmpty();
        assertThat(endless.available()).isPositive();
    }

    @Test
    void givesUpOnABodyThatTricklesIn() {
        InputStream trickle = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                target[offset] = 'x';
                return 1;
            }
        };

        assertThatThrownBy(() -> new WebhookBody(MOST_BYTES, new TickingClock()).read(trickle))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("PT5S");
    }

    private static Optional<byte[]> read(InputStream body) throws IOException {
        return new WebhookBody(MOST_BYTES, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).read(body);
    }

    /** A second passes whenever somebody looks. */
    private static final class TickingClock extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofSeconds(1));
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
