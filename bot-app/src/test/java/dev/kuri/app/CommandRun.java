package dev.kuri.app;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What became of one run of the command {@code kuri}.
 *
 * @param code the exit code
 */
public record CommandRun(int code, String out, String err) {
    /** Runs the command in this process. */
    public static CommandRun of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(arguments);
        return new CommandRun(code, out.toString(), err.toString());
    }
}
