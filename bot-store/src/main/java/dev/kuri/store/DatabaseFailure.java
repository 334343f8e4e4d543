package dev.kuri.store;

import static java.util.stream.Collectors.joining;

import java.sql.SQLException;

/**
 * A failure of the database as it may be told and logged: which exceptions, which SQL states, where. The database's own
 * words are left out, because it quotes what it was given, and that is what people said.
 */
final class DatabaseFailure extends RuntimeException {
    private DatabaseFailure(String kinds) {
        super(kinds);
    }

    static DatabaseFailure of(Throwable failure) {
        String kinds = Causes.of(failure).map(DatabaseFailure::kind).collect(joining(" < "));
        DatabaseFailure told = new DatabaseFailure(kinds);
        told.setStackTrace(failure.getStackTrace());
        return told;
    }

    private static String kind(Throwable failure) {
        String name = failure.getClass().getSimpleName();
        return failure instanceof SQLException sql ? name + " " + sql.getSQLState() : name;
    }
}
