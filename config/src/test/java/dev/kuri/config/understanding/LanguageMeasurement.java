package dev.kuri.config.understanding;

import static java.util.stream.Collectors.joining;

import dev.kuri.config.knowledge.KnowledgeLoader;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.understand.Interpretation;
import dev.kuri.core.understand.Interpreter;
import dev.kuri.core.understand.Question;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Measures how often the language of a message is told, and told right. Run by hand, with the directories of knowledge,
 * understanding and questions; prints what it takes each language for, and with a fourth argument every mistake.
 */
final class LanguageMeasurement {
    private final Interpreter interpreter;
    private final Map<String, Integer> counts = new TreeMap<>();

    private LanguageMeasurement(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    public static void main(String[] arguments) {
        Interpreter interpreter =
                Understanding.load(Path.of(arguments[1]), KnowledgeLoader.load(Path.of(arguments[0])));
        LanguageMeasurement measurement = new LanguageMeasurement(interpreter);
        QuestionFiles.readAll(Path.of(arguments[2]))
                .forEach(writer -> writer.questions()
                        .forEach(question -> measurement.count(writer.name(), question, arguments.length > 3)));
        measurement.counts.forEach((what, count) -> System.out.printf("%6d  %s%n", count, what));
    }

    private void count(String writer, Question question, boolean tell) {
        if (question.language() == null) {
            return;
        }
        Set<Language> guess = guess(question.text());
        String what = question.language().tag() + " taken for "
                + guess.stream().sorted().map(Language::tag).collect(joining(" or "));
        counts.merge(what, 1, Integer::sum);
        if (tell && !guess.equals(Set.of(question.language()))) {
            System.out.printf("%s  (%s)  %s%n", what, writer, question.text());
        }
    }

    private Set<Language> guess(String text) {
        return interpreter.interpret(new InboundMessage.Text(text)) instanceof Interpretation.Wish wish
                ? wish.languages()
                : Set.of();
    }
}
