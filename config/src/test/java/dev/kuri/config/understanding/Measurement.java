package dev.kuri.config.understanding;

import static java.util.stream.Collectors.toSet;

import dev.kuri.config.knowledge.KnowledgeLoader;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Interpretation;
import dev.kuri.core.understand.Interpreter;
import dev.kuri.core.understand.Lexicon;
import dev.kuri.core.understand.Phrasebook;
import dev.kuri.core.understand.Question;
import dev.kuri.core.understand.Scored;
import dev.kuri.core.understand.TrainedInterpreter;
import dev.kuri.core.understand.Trainer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Measures how well people are understood whom training has not met: first the training files against the development
 * files, then every writer against all others. Run by hand, with the directories of knowledge and understanding.
 */
final class Measurement {
    private final Lexicon lexicon;
    private final Phrasebook phrases;

    private Measurement(Lexicon lexicon, Phrasebook phrases) {
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    /** Prints a line a writer; a second argument beyond the directories, {@code quick}, leaves the second part out. */
    public static void main(String[] arguments) {
        Path understanding = Path.of(arguments[1]);
        Measurement measurement = new Measurement(
                Names.of(KnowledgeLoader.load(Path.of(arguments[0]))), PhrasebookFiles.read(understanding));
        List<Question.Writer> writers = QuestionFiles.readAll(understanding.resolve("questions"));
        measurement.trainingAgainstDevelopment(writers);
        if (arguments.length < 3) {
            measurement.everyWriterAgainstTheOthers(writers);
        }
    }

    private void trainingAgainstDevelopment(List<Question.Writer> writers) {
        Predicate<Question.Writer> isDevelopment = writer -> writer.name().startsWith("dev");
        Interpreter interpreter = trainedOn(writers.stream().filter(isDevelopment.negate()));
        Tally all = new Tally();
        writers.stream()
                .filter(isDevelopment)
                .forEach(writer -> writer.questions().forEach(question -> all.count(question, interpreter)));
        all.print("train → dev");
    }

    private void everyWriterAgainstTheOthers(List<Question.Writer> writers) {
        Tally all = new Tally();
        for (Question.Writer held : writers) {
            if (held.questions().stream().map(Question::intent).collect(toSet()).size() == 1) {
                // Without the one who wrote what is out of scope nothing would be known of it.
                continue;
            }
            Interpreter interpreter = trainedOn(writers.stream().filter(writer -> !writer.equals(held)));
            Tally one = new Tally();
            held.questions().forEach(question -> {
                one.count(question, interpreter);
                all.count(question, interpreter);
            });
            one.print(held.name());
        }
        all.print("all");
    }

    private Interpreter trainedOn(Stream<Question.Writer> writers) {
        return TrainedInterpreter.of(lexicon, phrases, new Trainer(lexicon, phrases).train(writers.toList()));
    }

    /** What was right, in all and by language. */
    private static final class Tally {
        private final Map<String, int[]> byLanguage = new TreeMap<>();
        private int questions;
        private int intents;
        private int amongThree;
        private int providers;
        private int languages;
        private int sure;
        private int sureAndWrong;
        private int outOfScope;
        private int outOfScopeAnswered;

        void count(Question question, Interpreter interpreter) {
            if (!(interpreter.interpret(new InboundMessage.Text(question.text()))
                    instanceof Interpretation.Wish wish)) {
                return;
            }
            Set<Intent> right = Stream.concat(Stream.of(question.intent()), question.accept().stream())
                    .collect(toSet());
            boolean hit = right.contains(wish.best());
            questions++;
            intents += hit ? 1 : 0;
            amongThree += wish.ranking().stream().limit(3).map(Scored::intent).anyMatch(right::contains) ? 1 : 0;
            providers += providersOf(wish).equals(Set.copyOf(question.providers())) ? 1 : 0;
            languages += question.language() == null || question.language() == wish.language() ? 1 : 0;
            boolean answered = wish.best() != Intent.OOS
                    && wish.ranking().getFirst().probability() >= 0.5
                    && wish.inScope() >= 0.5;
            sure += answered ? 1 : 0;
            sureAndWrong += answered && !hit ? 1 : 0;
            outOfScope += question.intent() == Intent.OOS ? 1 : 0;
            outOfScopeAnswered += question.intent() == Intent.OOS && answered ? 1 : 0;
            Language language = question.language();
            int[] counts = byLanguage.computeIfAbsent(language == null ? "other" : language.tag(), tag -> new int[2]);
            counts[0] += hit ? 1 : 0;
            counts[1]++;
        }

        private static Set<ProviderId> providersOf(Interpretation.Wish wish) {
            return wish.best() == Intent.OOS
                    ? Set.of()
                    : Set.copyOf(wish.slots().providers());
        }

        void print(String name) {
            System.out.printf(
                    "%-16s n %4d  intent %.4f  top3 %.4f  providers %.4f  language %.4f  sure %.3f (wrong %.3f)  oos answered %.3f ",
                    name,
                    questions,
                    share(intents, questions),
                    share(amongThree, questions),
                    share(providers, questions),
                    share(languages, questions),
                    share(sure, questions),
                    share(sureAndWrong, sure),
                    share(outOfScopeAnswered, outOfScope));
            byLanguage.forEach((tag, counts) -> System.out.printf("  %s %.3f", tag, share(counts[0], counts[1])));
            System.out.println();
        }

        private static double share(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }
}
