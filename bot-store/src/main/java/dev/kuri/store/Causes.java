package dev.kuri.store;

import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** What is behind a failure. */
public final class Causes {
    private Causes() {}

    /** The failure, its cause, the cause of that, and so on. */
    public static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    /** What the database's driver says, the nearest to the failure first. */
    public static Stream<SQLException> inDatabase(Throwable failure) {
        return of(failure).filter(SQLException.class::isInstance).map(SQLException.class::cast);
    }
}
