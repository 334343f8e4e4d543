package dev.kuri.app.serve;

import dev.kuri.config.yaml.ConfigException;
import dev.kuri.line.LineRefusedException;
import dev.kuri.store.Causes;
import dev.kuri.store.Database;
import dev.kuri.telegram.TelegramRefusedException;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;

/** Says in a sentence why the server cannot start, for what a person can mend. */
public final class StartFailure {
    private StartFailure() {}

    /**
     * The sentence, with what to do.
     *
     * @return empty for a defect of ours, which needs its stack trace
     */
    public static Optional<String> sentence(Throwable failure) {
        return Causes.of(failure).toList().reversed().stream()
                .map(StartFailure::ofCause)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> ofCause(Throwable cause) {
        if (cause instanceof PortInUseException port) {
            return Optional.of("port " + port.getPort()
                    + " is in use. Stop the program that has it, or choose another with --server.port=…");
        }
        if (cause instanceof ConfigException wrong) {
            return Optional.of("the configuration is wrong.\n" + wrong.getMessage());
        }
        if (cause instanceof SQLException sql) {
            return Optional.of(ofDatabase(sql));
        }
        if (cause instanceof TelegramRefusedException || cause instanceof LineRefusedException) {
            return Optional.of(String.valueOf(cause.getMessage()));
        }
        if (cause instanceof BindException setting) {
            return Optional.of(ofSetting(setting.getName().toString()));
        }
        if (cause instanceof InvalidConfigurationPropertyValueException setting) {
            return Optional.of(ofSetting(setting.getName()));
        }
        boolean ours = cause.getStackTrace().length > 0
                && cause.getStackTrace()[0].getClassName().startsWith("dev.kuri.")
                && cause.getMessage() != null;
        return ours && (cause instanceof IllegalArgumentException || cause instanceof IllegalStateException)
                ? Optional.of(String.valueOf(cause.getMessage()))
                : Optional.empty();
    }

    /** Does not repeat the value, which may be a secret. */
    private static String ofSetting(String name) {
        return "the setting " + name + " has a value that it cannot have. Give it another, or leave it out.";
    }

    private static String ofDatabase(SQLException sql) {
        if (Database.isOpenElsewhere(sql)) {
            return "another Kuri has the database open. Stop it, or choose another folder with --kuri.home=…";
        }
        return "the database cannot be used (SQLState " + sql.getSQLState()
                + "). Check that it runs and that spring.datasource.url, username and password are right.";
    }
}
