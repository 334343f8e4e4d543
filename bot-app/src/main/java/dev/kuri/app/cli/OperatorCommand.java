package dev.kuri.app.cli;

import dev.kuri.app.serve.OperatorData;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** A command about one Kuri: its configuration, and the server's settings, such as {@code --kuri.home=…}. */
abstract class OperatorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ConfigOption config;

    /** Spring knows them, picocli does not. */
    @Unmatched
    private List<String> settings = new ArrayList<>();

    /** Made by picocli, which sets the fields. */
    @SuppressWarnings("NullAway.Init")
    OperatorCommand() {}

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    final ConfigOption config() {
        return config;
    }

    /**
     * The server's settings.
     *
     * @throws ParameterException for anything else that is not known: it would be passed over, and might have been meant to
     *     narrow down what is done
     */
    final List<String> settings() {
        for (String setting : settings) {
            if (!setting.matches("--[\\w-]+(\\.[\\w-]+)+=.*")) {
                throw new ParameterException(
                        spec.commandLine(),
                        "Unknown: " + setting + ". The server's settings are written --kuri.home=…");
            }
        }
        return settings;
    }

    final OperatorData data() {
        return new OperatorData(config.folder(), settings());
    }
}
