package dev.kuri.app.learn;

import static java.util.stream.Collectors.joining;

import dev.kuri.config.eval.LabelledLine;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Normaliser;
import dev.kuri.core.understand.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An operator's questions as they are to be learnt.
 *
 * @param before what was accepted earlier, without what is replaced now: the same id or the same words
 * @param now what is new
 * @param followUps how many lines are left out, because only their conversation tells what they mean
 */
record Lesson(List<LabelledLine> before, List<LabelledLine> now, int followUps) {
    Lesson {
        before = List.copyOf(before);
        now = List.copyOf(now);
    }

    /**
     * @throws IllegalArgumentException if a line cannot be learnt from, with a line {@code file:line: what} for each
     */
    static Lesson of(List<LabelledLine> accepted, List<LabelledLine> lines) {
        List<LabelledLine> alone = withoutFollowUps(lines);
        Normaliser normaliser = Normaliser.load();
        check(alone, normaliser);
        Set<String> ids = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (LabelledLine line : alone) {
            ids.add(line.question().id());
            words.add(words(line, normaliser));
        }
        List<LabelledLine> before = accepted.stream()
                .filter(line -> !ids.contains(line.question().id()) && !words.contains(words(line, normaliser)))
                .toList();
        return new Lesson(before, alone, lines.size() - alone.size());
    }

    List<LabelledLine> all() {
        return Stream.concat(before.stream(), now.stream()).toList();
    }

    /** The operator as one writer. */
    Question.Writer writer() {
        return new Question.Writer(
                "operator", all().stream().map(LabelledLine::question).toList());
    }

    private static String words(LabelledLine line, Normaliser normaliser) {
        return normaliser.comparable(line.question().text()).strip();
    }

    private static List<LabelledLine> withoutFollowUps(List<LabelledLine> lines) {
        Set<String> begun = new HashSet<>();
        return lines.stream()
                .filter(line -> line.conversation() == null || begun.add(line.file() + ":" + line.conversation()))
                .toList();
    }

    private static void check(List<LabelledLine> lines, Normaliser normaliser) {
        List<String> mistakes = new ArrayList<>();
        Map<String, LabelledLine> first = new HashMap<>();
        for (LabelledLine line : lines) {
            Question question = line.question();
            if (question.intent() == Intent.OOS && !question.providers().isEmpty()) {
                mistakes.add(line.place() + ": a question out of scope has no providers");
            }
            LabelledLine same = first.putIfAbsent(words(line, normaliser), line);
            if (same != null && same.question().intent() != question.intent()) {
                mistakes.add(line.place() + ": the words of " + same.place() + " with another intent");
            }
        }
        if (!mistakes.isEmpty()) {
            throw new IllegalArgumentException(mistakes.stream().collect(joining("\n")) + "\n" + mistakes.size()
                    + " mistake(s) in the questions.");
        }
    }
}
