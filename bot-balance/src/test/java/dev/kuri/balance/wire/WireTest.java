package dev.kuri.balance.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.balance.demo.PlayedEsimGo;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class WireTest {
    @Test
    void makesNoCallBeyondTheRateLimit() throws InterruptedException {
        Patience impatient = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ZERO);
        RateLimit twoAnHour = new RateLimit(2, Duration.ofHours(1), () -> 0);
        try (PlayedEsimGo provider = new PlayedEsimGo();
                Wire wire = new Wire(impatient, twoAnHour, Clock.systemUTC())) {
            HttpRequest request = HttpRequest.newBuilder(provider.uri()).build();
            wire.exchange(request);
            wire.exchange(request);

            assertThat(wire.exchange(request)).isEqualTo(new Reply.Crowded(Duration.ofHours(1)));
            assertThat(provider.server().asked()).hasSize(2);
        }
    }
}
