package dev.kuri.bench.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * An engine in a process of its own, so that it is charged for what is its own: {@code train LINES MODEL} writes a
 * model, {@code answer MODEL LINES ROUNDS ANSWERS COST} loads it into a fresh process, goes once through the lines
 * unmeasured and then as often as it is told.
 *
 * @param training the command that trains, before the word {@code train}
 * @param answering the command that answers, before the word {@code answer}
 */
record Engine(String name, List<String> training, List<String> answering) {
    Engine {
        training = List.copyOf(training);
        answering = List.copyOf(answering);
    }

    /** Every answer of every round, and what they cost. */
    record Run(List<Answer> answers, Cost cost) {
        Run {
            answers = List.copyOf(answers);
        }
    }

    /** Gives the wall time that it took. */
    Duration train(Path lines, Path model) {
        long start = System.nanoTime();
        run(training, List.of("train", lines.toString(), model.toString()));
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** The model's directory takes the files that are exchanged. */
    Run answer(Path model, Path lines, int rounds) {
        Path answers = model.resolveSibling(name + "-answers.jsonl");
        Path cost = model.resolveSibling(name + "-cost.jsonl");
        run(
                answering,
                List.of(
                        "answer",
                        model.toString(),
                        lines.toString(),
                        String.valueOf(rounds),
                        answers.toString(),
                        cost.toString()));
        return new Run(
                JsonLines.read(answers, Answer.class),
                JsonLines.read(cost, Cost.class).getFirst());
    }

    private void run(List<String> command, List<String> arguments) {
        List<String> all = new ArrayList<>(command);
        all.addAll(arguments);
        try {
            Process process = new ProcessBuilder(all)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException(name + " ended with " + code + " at " + arguments.getFirst());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + name + ": " + command.getFirst(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + name + " was running", e);
        }
    }
}
