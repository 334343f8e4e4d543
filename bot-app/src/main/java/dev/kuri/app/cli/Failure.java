package dev.kuri.app.cli;

import dev.kuri.app.serve.StartFailure;
import picocli.CommandLine.Model.CommandSpec;

/** How a command ends that the settings or the database do not let work. */
final class Failure {
    private static final int FAILED = 1;

    private Failure() {}

    /**
     * Says what a person can mend, and gives the exit code.
     *
     * @param lead before the sentence; may be empty
     * @throws RuntimeException the failure itself, if it is a defect of ours
     */
    static int told(CommandSpec spec, String lead, RuntimeException failure) {
        String sentence = StartFailure.sentence(failure).orElseThrow(() -> failure);
        spec.commandLine().getErr().println(lead + sentence);
        return FAILED;
    }
}
