package dev.kuri.config.yaml;

/** One entry of a file cannot be read; the others may be. */
public final class EntryException extends RuntimeException {
    private final Problem problem;

    public EntryException(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
