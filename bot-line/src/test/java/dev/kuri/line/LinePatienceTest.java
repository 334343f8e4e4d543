package dev.kuri.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.Unknown;
import dev.kuri.line.FakeLine.Mood;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls that LINE never answers. */
final class LinePatienceTest {
    private FakeLine line;

    @BeforeEach
    void start() throws IOException {
        line = new FakeLine();
    }

    @AfterEach
    void stop() {
        line.close();
    }

    @Test
    void givesUpOnACallThatIsNeverAnswered() {
        line.willBe(Mood.NEVER_ANSWERS);

        DeliveryResult result = LineChannelTest.channelOf(line, Duration.ofMillis(200))
                .deliver(LineChannelTest.delivery(LineChannelTest.freshToken(), 0));

        assertThat(result).isInstanceOf(Unknown.class);
    }

    @Test
    void hasSeveralHundredCallsUnderWayAtOnce() throws Exception {
        line.isFromNowOn(Mood.NEVER_ANSWERS);
        LineChannel patient = LineChannelTest.channelOf(line, Duration.ofSeconds(60));

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<DeliveryResult>> calls = IntStream.range(0, 300)
                    .mapToObj(i -> threads.submit(() -> patient.deliver(LineChannelTest.delivery(null, 0))))
                    .toList();
            assertThat(line.getsCalls(300)).isTrue();
            calls.forEach(call -> call.cancel(true));
        }
    }

    @Test
    void letsAnInterruptedThreadGoAndKeepsItsInterruption() {
        line.willBe(Mood.NEVER_ANSWERS);
        Thread.currentThread().interrupt();

        DeliveryResult result =
                LineChannelTest.channelOf(line, Duration.ofSeconds(5)).deliver(LineChannelTest.delivery(null, 0));

        assertThat(result).isInstanceOf(Unknown.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
