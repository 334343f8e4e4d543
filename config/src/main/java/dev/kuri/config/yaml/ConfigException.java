package dev.kuri.config.yaml;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The configuration cannot be used; each problem says where and what to do. */
public final class ConfigException extends RuntimeException {
    private final List<Problem> problems;

    public ConfigException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
