package dev.kuri.app.doctor;

import dev.kuri.store.DatabaseState;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The database. */
final class DatabaseExamination implements Examination {
    private static final String PART = "database";

    /** H2: "Database may be already in use". */
    private static final int H2_IN_USE = 90020;

    private static final String REMEDY =
            "Check that it runs, and spring.datasource.url, spring.datasource.username and spring.datasource.password";

    private final Supplier<DatabaseState> state;

    /**
     * @param state asks the database
     */
    DatabaseExamination(Supplier<DatabaseState> state) {
        this.state = state;
    }

    @Override
    public List<Finding> findings() {
        try {
            DatabaseState found = state.get();
            Finding server = Finding.right(PART, "connection", found.product() + " answers");
            return List.of(server, schema(found));
        } catch (RuntimeException e) {
            return List.of(
                    sqlIn(e).filter(sql -> sql.getErrorCode() == H2_IN_USE).isPresent()
                            ? Finding.right(PART, "connection", "a running server has it open")
                            : Finding.wrong(PART, "connection", "It cannot be used" + state(e), REMEDY));
        }
    }

    private static Finding schema(DatabaseState found) {
        if (found.isNewer()) {
            return Finding.wrong(
                    PART, "schema", "It was changed by a newer Kuri", "Run that Kuri, or restore an older copy");
        }
        return found.pending() == 0
                ? Finding.right(PART, "schema", "up to date")
                : Finding.doubtful(
                        PART,
                        "schema",
                        found.pending() + " migration(s) are due",
                        "The next start of the server runs them");
    }

    private static String state(RuntimeException e) {
        return sqlIn(e).map(sql -> " (SQLState " + sql.getSQLState() + ")").orElse("");
    }

    private static Optional<SQLException> sqlIn(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }
}
