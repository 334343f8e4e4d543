package dev.kuri.bench.understanding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * An engine in a process of its own, so that it is charged for what is its own: {@code train LINES MODEL} writes a
 * model, {@code answer MODEL LINES ROUNDS ANSWERS COST} loads it into a fresh process, goes through the lines as often
 * as it is told to become warm, and then as often again to be measured.
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

    /**
     * Gives the wall time that it took.
     *
     * @throws IllegalStateException if the process fails; with what it printed
     */
    Duration train(Path lines, Path model) {
        long start = System.nanoTime();
        run(training, List.of("train", lines.toString(), model.toString()), log(model));
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /**
     * Loads and answers; the model's directory takes the files that are exchanged.
     *
     * @throws IllegalStateException if the process fails; with what it printed
     */
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
                        cost.toString()),
                log(model));
        return new Run(
                JsonLines.read(answers, Answer.class),
                JsonLines.read(cost, Cost.class).getFirst());
    }

    private Path log(Path model) {
        return model.resolveSibling(name + ".log");
    }

    private void run(List<String> command, List<String> arguments, Path log) {
        List<String> all = new ArrayList<>(command);
        all.addAll(arguments);
        try {
            Process process = new ProcessBuilder(all)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException("%s ended with %d at %s:\n%s"
                        .formatted(name, code, arguments.getFirst(), Files.readString(log)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + name + ": " + command.getFirst(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + name + " was running", e);
        }
    }
}
