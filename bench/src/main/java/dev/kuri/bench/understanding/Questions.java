package dev.kuri.bench.understanding;

import dev.kuri.bench.understanding.Folds.Writer;
import dev.kuri.config.understanding.QuestionFiles;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Question;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes the lines that are measured with from the project's questions. */
final class Questions {
    private static final Pattern BY_OTHERS = Pattern.compile("(train2?|dev)-.*");
    private static final Pattern DEVELOPMENT = Pattern.compile("dev-.*");

    private Questions() {}

    /**
     * All writers who were not of the project. Lines in a language that Kuri does not answer in are left out.
     *
     * @param understanding the directory with {@code questions}
     * @throws IllegalArgumentException if there are none
     */
    static List<Writer> byOthers(Path understanding) {
        return writers(understanding, BY_OTHERS);
    }

    /** The lines of the development writers. */
    static List<Line> ofDevelopment(Path understanding) {
        return writers(understanding, DEVELOPMENT).stream()
                .flatMap(writer -> writer.lines().stream())
                .toList();
    }

    private static List<Writer> writers(Path understanding, Pattern names) {
        Path directory = understanding.resolve("questions");
        if (!Files.isDirectory(directory)) {
            throw new IllegalArgumentException(
                    "There are no questions in " + directory + "; --config names the directory of the configuration.");
        }
        return QuestionFiles.readAll(directory).stream()
                .filter(writer -> names.matcher(writer.name()).matches())
                .map(writer -> new Writer(
                        writer.name(),
                        writer.questions().stream()
                                .flatMap(question -> line(writer.name(), question))
                                .toList()))
                .toList();
    }

    private static Stream<Line> line(String writer, Question question) {
        Language language = question.language();
        return language == null
                ? Stream.empty()
                : Stream.of(new Line(
                        question.id(),
                        writer,
                        language.tag(),
                        question.text(),
                        question.intent().id(),
                        question.accept().stream().map(Intent::id).toList()));
    }
}
