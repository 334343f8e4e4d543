package dev.kuri.config.understanding;

import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Question;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads labelled questions: a file a writer, a JSON object a line. */
public final class QuestionFiles {
    private static final String ENDING = ".jsonl";

    /**
     * All writers of a directory, in order of their names.
     *
     * @throws IllegalArgumentException if a line is no labelled question; says which
     */
    public static List<Question.Writer> readAll(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .map(QuestionFiles::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + directory.getFileName(), e);
        }
    }

    /** One writer; the name is the file's, without its ending. */
    public static Question.Writer read(Path file) {
        // JSON is YAML, so that one library reads all that operators write.
        Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
        try {
            List<Question> questions = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(line -> question(file, yaml.load(line)))
                    .toList();
            return new Question.Writer(file.getFileName().toString().replace(ENDING, ""), questions);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.getFileName(), e);
        }
    }

    private static Question question(Path file, Map<String, Object> line) {
        String id = text(line, "id");
        try {
            return new Question(
                    id,
                    Language.ofTag(text(line, "lang")).orElse(null),
                    text(line, "text"),
                    intent(text(line, "intent")),
                    texts(line, "accept").stream().map(QuestionFiles::intent).toList(),
                    texts(line, "providers").stream().map(ProviderId::new).toList(),
                    line.get("plan") instanceof String plan ? new PlanId(plan) : null,
                    kind(line.get("planKind")));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file.getFileName() + ", " + id + ": " + e.getMessage(), e);
        }
    }

    private static Intent intent(String id) {
        return Intent.ofId(id).orElseThrow(() -> new IllegalArgumentException("no intent is called " + id));
    }

    private static @Nullable PlanKind kind(@Nullable Object id) {
        return id instanceof String known
                ? PlanKind.ofId(known)
                        .orElseThrow(() -> new IllegalArgumentException("no plan kind is called " + known))
                : null;
    }

    private static String text(Map<String, Object> line, String field) {
        if (line.get(field) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(field + " is missing in a question");
    }

    private static List<String> texts(Map<String, Object> line, String field) {
        return line.get(field) instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }

    private QuestionFiles() {}
}
