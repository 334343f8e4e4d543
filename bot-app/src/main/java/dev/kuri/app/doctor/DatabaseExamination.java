package dev.kuri.app.doctor;

import dev.kuri.store.Causes;
import dev.kuri.store.Database;
import dev.kuri.store.DatabaseState;
import java.util.List;
import java.util.function.Supplier;

/** The database. */
final class DatabaseExamination implements Examination {
    private static final String PART = "database";

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
                    Causes.inDatabase(e).anyMatch(Database::isOpenElsewhere)
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
        return Causes.inDatabase(e)
                .findFirst()
                .map(sql -> " (SQLState " + sql.getSQLState() + ")")
                .orElse("");
    }
}
