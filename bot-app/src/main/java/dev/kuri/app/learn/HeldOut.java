package dev.kuri.app.learn;

import static java.util.stream.Collectors.toSet;

import dev.kuri.core.understand.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * Our questions in those that are learnt from and those that are only asked. All questions of one writer are on one
 * side: a writer asks in his own words again, and people to come do not. One who wrote for a single intent is on both,
 * for without him nothing would be known of that intent.
 *
 * @param learnt what a model may know
 * @param asked what it is tried with
 */
record HeldOut(List<Question.Writer> learnt, List<Question> asked) {
    /** Every how manieth writer is asked. Ours: thousands of questions, which tell a fall of half a percent. */
    private static final int EVERY = 3;

    HeldOut {
        learnt = List.copyOf(learnt);
        asked = List.copyOf(asked);
    }

    /** The same writers in the same order give the same sides. */
    static HeldOut of(List<Question.Writer> writers) {
        List<Question.Writer> learnt = new ArrayList<>();
        List<Question> asked = new ArrayList<>();
        int next = 0;
        for (Question.Writer writer : writers) {
            List<Question> questions = writer.questions();
            if (questions.stream().map(Question::intent).collect(toSet()).size() == 1) {
                int held = questions.size() / EVERY;
                asked.addAll(questions.subList(0, held));
                learnt.add(new Question.Writer(writer.name(), questions.subList(held, questions.size())));
            } else if (next++ % EVERY == 0) {
                asked.addAll(questions);
            } else {
                learnt.add(writer);
            }
        }
        return new HeldOut(learnt, asked);
    }
}
