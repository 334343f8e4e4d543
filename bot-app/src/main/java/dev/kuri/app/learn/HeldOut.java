package dev.kuri.app.learn;

import static java.util.stream.Collectors.toSet;

import dev.kuri.core.understand.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Our questions in parts of which each in turn is not learnt from but asked. All questions of one writer are in one part:
 * a writer asks in his own words again, and people to come do not. One who wrote for a single intent is dealt out in
 * blocks, for without him nothing would be known of that intent.
 */
final class HeldOut {
    /** Ours: more would be a little truer, and slower. */
    private static final int PARTS = 3;

    private final List<List<Question>> parts;

    private HeldOut(List<List<Question>> parts) {
        this.parts = parts;
    }

    /** The same writers in the same order give the same parts. */
    static HeldOut of(List<Question.Writer> writers) {
        List<List<Question>> parts = IntStream.range(0, PARTS)
                .<List<Question>>mapToObj(i -> new ArrayList<>())
                .toList();
        int next = 0;
        for (Question.Writer writer : writers) {
            List<Question> questions = writer.questions();
            if (questions.stream().map(Question::intent).collect(toSet()).size() > 1) {
                parts.get(next++ % PARTS).addAll(questions);
            } else {
                for (int i = 0; i < questions.size(); i++) {
                    parts.get((int) ((long) i * PARTS / questions.size())).add(questions.get(i));
                }
            }
        }
        return new HeldOut(parts);
    }

    int size() {
        return PARTS;
    }

    List<Question> part(int index) {
        return parts.get(index);
    }

    /** The other parts, each as one writer. */
    List<Question.Writer> without(int index) {
        return IntStream.range(0, PARTS)
                .filter(part -> part != index)
                .mapToObj(part -> new Question.Writer("part " + part, parts.get(part)))
                .toList();
    }
}
