package dev.kuri.config.eval;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * One intent taken for another.
 *
 * @param questions with which that happened, in their order
 */
public record Confusion(String want, String got, List<Judged> questions) {
    private record Pair(String want, String got) {}

    public Confusion {
        questions = List.copyOf(questions);
    }

    /** The most frequent first; of equally frequent ones the one that was met first. */
    public static List<Confusion> of(List<Judged> judged) {
        return judged.stream()
                .filter(one -> !one.intent())
                .collect(groupingBy(one -> new Pair(one.want(), one.got()), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(pair -> new Confusion(pair.getKey().want(), pair.getKey().got(), pair.getValue()))
                .sorted(Comparator.comparing(confusion -> -confusion.questions().size()))
                .toList();
    }

    /** The words of some of the questions. */
    public List<String> examples(int most) {
        return questions.stream()
                .limit(most)
                .map(one -> one.line().question().text())
                .toList();
    }
}
