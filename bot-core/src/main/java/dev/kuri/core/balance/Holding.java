package dev.kuri.core.balance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a provider says of a subscription.
 *
 * @param packages in the provider's order; may be empty
 * @param asOf the time that the figures are of, as the provider tells it, else when it was asked
 * @param lag how far behind the figures may be even then
 * @param gigabyte how many bytes this provider calls one, for showing its figures as it does itself
 */
public record Holding(State state, List<DataPackage> packages, Instant asOf, Duration lag, long gigabyte) {
    /** Of 10⁹ bytes. */
    public static final long DECIMAL = 1_000_000_000L;

    /** Of 2³⁰ bytes. */
    public static final long BINARY = 1L << 30;

    public Holding {
        packages = List.copyOf(packages);
    }

    /** How a subscription or one package of it stands. */
    public enum State {
        /** It starts with the first connection. */
        NOT_STARTED,
        ACTIVE,
        /** It starts when what is before it is used up or has ended. */
        QUEUED,
        DEPLETED,
        EXPIRED,
        SUSPENDED,
        /** Recycled, revoked or deleted. */
        GONE,
        UNKNOWN
    }
}
