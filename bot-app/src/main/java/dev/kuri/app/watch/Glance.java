package dev.kuri.app.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Looks again only when the last look is old: what is looked at costs, and many ask. */
final class Glance<T> implements Supplier<T> {
    private final Supplier<T> look;
    private final Duration age;
    private final Clock clock;
    private @Nullable Seen<T> last;

    /**
     * @param age how old what was seen may be
     */
    Glance(Supplier<T> look, Duration age, Clock clock) {
        this.look = look;
        this.age = age;
        this.clock = clock;
    }

    private record Seen<T>(T what, Instant at) {}

    @Override
    public synchronized T get() {
        Instant now = clock.instant();
        Seen<T> seen = last;
        if (seen == null || seen.at().plus(age).isBefore(now)) {
            seen = new Seen<>(look.get(), now);
            last = seen;
        }
        return seen.what();
    }
}
