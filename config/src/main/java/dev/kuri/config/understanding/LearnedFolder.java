package dev.kuri.config.understanding;

import dev.kuri.core.understand.IntentModel;
import dev.kuri.core.understand.Question;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What an operator has taught this Kuri: {@code understanding/learned}, with a folder for each state, numbered from 0001.
 * The newest is in force. A state is there as a whole or not at all.
 */
public final class LearnedFolder {
    /** Older states are deleted. */
    private static final int STATES = 10;

    private static final String NAME = "\\d{4,}";
    private static final String PARTIAL = "partial-";

    private final Path folder;

    /**
     * @param understanding the folder of phrases and questions
     */
    public LearnedFolder(Path understanding) {
        this.folder = understanding.resolve("learned");
    }

    /** Questions that were accepted up to then, and the model that was trained with them. */
    public record State(Path folder) {
        /** A labelled question a line. */
        public Path questions() {
            return folder.resolve("questions.jsonl");
        }

        Path model() {
            return folder.resolve("intents.model");
        }

        /** Which build the model was trained for, as {@link Understanding#build} says it. */
        String build() {
            try {
                return Files.readString(folder.resolve("build")).strip();
            } catch (IOException e) {
                throw unreadable(folder, e);
            }
        }

        /** The operator as a writer. */
        Question.Writer writer() {
            return new Question.Writer(
                    "operator", QuestionFiles.read(questions()).questions());
        }
    }

    public Optional<State> newest() {
        List<Path> states = states();
        return states.isEmpty() ? Optional.empty() : Optional.of(new State(states.getLast()));
    }

    /**
     * Puts a new state in force.
     *
     * @param questions all that are accepted now, as lines of JSON
     * @throws UncheckedIOException if it cannot be written; the state before stays in force
     */
    public void add(List<String> questions, IntentModel model) {
        try {
            Path partial = newPartial();
            State next = new State(partial);
            Files.write(next.questions(), questions);
            Files.writeString(partial.resolve("build"), Understanding.build() + "\n");
            try (OutputStream out = Files.newOutputStream(next.model())) {
                model.write(out);
            }
            Files.move(partial, folder.resolve("%04d".formatted(lastNumber() + 1)), StandardCopyOption.ATOMIC_MOVE);
            forgetOldOnes();
        } catch (IOException e) {
            throw new UncheckedIOException("What was learnt cannot be written to " + folder + ": " + e, e);
        }
    }

    /**
     * Puts the state before the newest in force again; without one, what the build has learnt.
     *
     * @return false if nothing was ever learnt
     */
    public boolean undo() {
        Optional<State> newest = newest();
        newest.ifPresent(state -> delete(state.folder()));
        return newest.isPresent();
    }

    /** With the rights that files have here: the server may be another user than he who teaches it. */
    private Path newPartial() throws IOException {
        return Files.createDirectories(folder.resolve(PARTIAL + UUID.randomUUID()));
    }

    private int lastNumber() {
        List<Path> states = states();
        return states.isEmpty() ? 0 : number(states.getLast());
    }

    private void forgetOldOnes() {
        List<Path> states = states();
        states.subList(0, Math.max(0, states.size() - STATES)).forEach(this::delete);
    }

    private List<Path> states() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.getFileName().toString().matches(NAME))
                    .sorted(Comparator.comparing(LearnedFolder::number))
                    .toList();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static int number(Path state) {
        return Integer.parseInt(state.getFileName().toString());
    }

    /** Renamed first, so that nobody sees half a state. */
    private void delete(Path state) {
        try {
            Path gone = newPartial();
            Files.move(state, gone.resolve("state"), StandardCopyOption.ATOMIC_MOVE);
            try (Stream<Path> files = Files.walk(gone)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("What was learnt cannot be deleted from " + folder + ": " + e, e);
        }
    }

    private static UncheckedIOException unreadable(Path folder, IOException e) {
        return new UncheckedIOException("What was learnt cannot be read from " + folder + ": " + e, e);
    }
}
