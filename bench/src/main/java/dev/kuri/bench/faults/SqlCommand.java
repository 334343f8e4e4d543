package dev.kuri.bench.faults;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks into a server's database, or breaks something in it. */
@Command(
        name = "sql",
        description = "Run statements in a database and print the rows they give, columns apart by tabs.")
final class SqlCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "URL", description = "The database, as JDBC names it.")
    private String url;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "STATEMENT", description = "What is run, in this order.")
    private List<String> statements;

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    SqlCommand() {}

    @Override
    public Integer call() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                if (statement.execute(sql)) {
                    try (ResultSet rows = statement.getResultSet()) {
                        print(rows, spec.commandLine().getOut());
                    }
                }
            }
        }
        return 0;
    }

    private static void print(ResultSet rows, PrintWriter out) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            List<String> row = new ArrayList<>();
            for (int column = 1; column <= columns; column++) {
                row.add(String.valueOf(rows.getString(column)));
            }
            out.println(String.join("\t", row));
        }
    }
}
