package dev.kuri.balance.guard;

import dev.kuri.core.balance.Lookup;
import dev.kuri.core.balance.ProviderApi;
import dev.kuri.core.balance.ProviderKey;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A provider that is left alone for a while after it has failed often: who asks then is told at once, and does not wait
 * for a time-out. That it is busy, or refuses us, says nothing of whether it works, and counts neither way.
 */
public final class GuardedApi implements ProviderApi {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedApi.class);

    private static final Duration NEVER_SLOW = Duration.ofDays(1);

    private final ProviderApi api;
    private final CircuitBreaker breaker;

    private GuardedApi(ProviderApi api, CircuitBreaker breaker) {
        this.api = api;
        this.breaker = breaker;
    }

    public static GuardedApi of(ProviderApi api, Caution caution, Clock clock) {
        CircuitBreaker breaker = CircuitBreaker.of(
                api.name(),
                CircuitBreakerConfig.custom()
                        .slidingWindow(caution.calls(), caution.calls(), SlidingWindowType.COUNT_BASED)
                        .failureRateThreshold(caution.failedPercent())
                        .waitDurationInOpenState(caution.pause())
                        .permittedNumberOfCallsInHalfOpenState(1)
                        // Who waits for a turn under the rate limit is not slow; what is slow fails by its own
                        // time-out.
                        .slowCallDurationThreshold(NEVER_SLOW)
                        .recordResult(Lookup.Failed.class::isInstance)
                        .clock(clock)
                        .build());
        breaker.getEventPublisher()
                .onStateTransition(event -> LOG.warn(
                        "Provider {}: {}",
                        api.name(),
                        event.getStateTransition().getToState()));
        return new GuardedApi(api, breaker);
    }

    @Override
    public String name() {
        return api.name();
    }

    @Override
    public Duration interval() {
        return api.interval();
    }

    @Override
    public Duration repeats() {
        return api.repeats();
    }

    /** Whether it has failed often of late, and nobody asks it for now. */
    public boolean isLeftAlone() {
        return breaker.getState() == CircuitBreaker.State.OPEN;
    }

    @Override
    public Lookup ask(ProviderKey key) throws InterruptedException {
        if (!breaker.tryAcquirePermission()) {
            return new Lookup.Failed("not asked, as it failed often of late");
        }
        long start = breaker.getCurrentTimestamp();
        boolean counts = false;
        try {
            Lookup lookup = api.ask(key);
            counts = counts(lookup);
            if (counts) {
                breaker.onResult(breaker.getCurrentTimestamp() - start, breaker.getTimestampUnit(), lookup);
            }
            return lookup;
        } finally {
            if (!counts) {
                breaker.releasePermission();
            }
        }
    }

    private static boolean counts(Lookup lookup) {
        return switch (lookup) {
            case Lookup.Found found -> true;
            case Lookup.Gone gone -> true;
            case Lookup.Failed failed -> true;
            case Lookup.Busy busy -> false;
            case Lookup.Refused refused -> false;
        };
    }
}
