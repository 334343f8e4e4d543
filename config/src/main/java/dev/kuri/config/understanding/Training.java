package dev.kuri.config.understanding;

import dev.kuri.config.knowledge.KnowledgeLoader;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.understand.IntentModel;
import dev.kuri.core.understand.Question;
import dev.kuri.core.understand.Trainer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The step of the build that learns the model of intents. */
public final class Training {
    private static final String USAGE =
            "Training --knowledge DIRECTORY --understanding DIRECTORY --out FILE [--without WRITER]...";

    private Training() {}

    /**
     * Writes the model, and beside it what the operator had taught by then; the same files give the same bytes. The
     * operator is a writer as well.
     *
     * @param arguments {@code --knowledge} and {@code --understanding} name the directories of both, {@code --out} the
     *     file to write, and each {@code --without} a writer (a file's name without its ending) to learn nothing from
     * @throws IllegalArgumentException if an argument is missing or unknown
     */
    public static void main(String[] arguments) throws IOException {
        List<String> all = List.of(arguments);
        Path understanding = path(all, "--understanding");
        Set<String> without = new TreeSet<>(values(all, "--without"));
        Optional<LearnedFolder.State> taught = new LearnedFolder(understanding).newest();
        List<Question.Writer> writers = Stream.concat(
                        QuestionFiles.readAll(understanding.resolve("questions")).stream(),
                        taught.map(LearnedFolder.State::writer).stream())
                .filter(writer -> !without.contains(writer.name()))
                .toList();
        KnowledgeBase base = KnowledgeLoader.load(path(all, "--knowledge"));
        Trainer trainer = new Trainer(Names.of(base), PhrasebookFiles.read(understanding));
        Path out = path(all, "--out");
        Files.createDirectories(out.toAbsolutePath().getParent());
        // Learnt before the file is opened: an interrupted build leaves the model of the build before.
        IntentModel model = trainer.train(writers);
        try (OutputStream file = Files.newOutputStream(out)) {
            model.write(file);
        }
        Files.writeString(
                out.resolveSibling(Understanding.TAUGHT),
                taught.isEmpty()
                        ? ""
                        : Understanding.digest(Files.readAllBytes(taught.get().questions())));
    }

    private static Path path(List<String> arguments, String option) {
        List<String> values = values(arguments, option);
        if (values.size() != 1) {
            throw new IllegalArgumentException(option + " is wanted once. " + USAGE);
        }
        return Path.of(values.getFirst());
    }

    private static List<String> values(List<String> arguments, String option) {
        if (arguments.size() % 2 != 0) {
            throw new IllegalArgumentException("Every option has a value. " + USAGE);
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            if (arguments.get(i).equals(option)) {
                values.add(arguments.get(i + 1));
            }
        }
        return values;
    }
}
