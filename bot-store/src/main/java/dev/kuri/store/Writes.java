package dev.kuri.store;

import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** One statement for the rows of many units, sent to the database in one go. */
final class Writes {
    private final NamedParameterJdbcOperations jdbc;
    private final String sql;
    private final List<Row> rows = new ArrayList<>();
    private final List<Write> writes = new ArrayList<>();

    Writes(NamedParameterJdbcOperations jdbc, String sql) {
        this.jdbc = jdbc;
        this.sql = sql;
    }

    Write add(Row row) {
        Write write = new Write();
        rows.add(row);
        writes.add(write);
        return write;
    }

    void flush() {
        if (rows.isEmpty()) {
            return;
        }
        int[] counts = jdbc.batchUpdate(sql, rows.toArray(new SqlParameterSource[0]));
        for (int i = 0; i < counts.length; i++) {
            writes.get(i).done(touched(counts[i]));
        }
        rows.clear();
        writes.clear();
    }

    private static boolean touched(int count) {
        if (count == Statement.SUCCESS_NO_INFO) {
            throw new IllegalStateException(
                    "The driver does not count rows: take reWriteBatchedInserts out of its address");
        }
        return count > 0;
    }
}
