package dev.kuri.core.knowledge;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a claim holds, both included, in Japan's time.
 *
 * @param from null if it is not known since when
 * @param until null while it holds
 */
public record InForce(@Nullable LocalDate from, @Nullable LocalDate until) {
    public static final InForce ALWAYS = new InForce(null, null);

    public InForce {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("In force until " + until + ", before it began on " + from);
        }
    }

    public boolean on(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    public boolean overlaps(InForce other) {
        return (until == null || other.from == null || !until.isBefore(other.from))
                && (other.until == null || from == null || !other.until.isBefore(from));
    }
}
