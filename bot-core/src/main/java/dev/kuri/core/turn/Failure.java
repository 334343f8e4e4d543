package dev.kuri.core.turn;

import java.util.Arrays;

/** What somebody needs in order to look for a defect, without a word of a person: messages of exceptions may quote them. */
final class Failure {
    private static final String OURS = "dev.kuri.";
    private static final int MOST_LETTERS = 200;

    private Failure() {}

    /** The kind of failure, and the method of ours that it came from. */
    static String of(Throwable cause) {
        String kind = cause.getClass().getSimpleName();
        String reason = Arrays.stream(cause.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> kind + " in " + simple(frame.getClassName()) + "." + frame.getMethodName())
                .orElse(kind);
        return reason.substring(0, Math.min(reason.length(), MOST_LETTERS));
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
