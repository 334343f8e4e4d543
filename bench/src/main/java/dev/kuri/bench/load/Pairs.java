package dev.kuri.bench.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Finds the questions whose answers can be told apart and do not depend on what was said before. */
final class Pairs {
    private static final long SEED = 1;
    private static final int ROUNDS = 2;

    /** How far ChatBench steps through its script from one question of a chat to the next. */
    private static final int STEP = 7;

    private final List<Phone> phones;
    private int chats;

    Pairs(List<Phone> phones) {
        this.phones = List.copyOf(phones);
    }

    /**
     * As many pairs as are wanted, mixed.
     *
     * @throws IllegalArgumentException if there are not so many
     */
    List<Pair> among(List<String> questions, int count) {
        List<Pair> left = new ArrayList<>(marked(answered(questions)));
        Collections.shuffle(left, new Random(SEED));
        while (left.size() >= count) {
            List<Pair> chosen = List.copyOf(left.subList(0, count));
            Set<Pair> dependent = dependent(chosen);
            if (dependent.isEmpty()) {
                return chosen;
            }
            left.removeAll(dependent);
        }
        throw new IllegalArgumentException(
                "There are no more than " + left.size() + " pairs; ask for fewer with --count.");
    }

    /** The questions that are answered on all channels, each asked in a chat of its own. */
    private Map<String, Map<String, String>> answered(List<String> questions) {
        Map<String, Map<String, String>> answered = new LinkedHashMap<>();
        for (String question : questions) {
            chats++;
            Map<String, String> answers = answers(question);
            if (answers.size() == phones.size()) {
                answered.put(question, answers);
            }
        }
        return answered;
    }

    private Map<String, String> answers(String question) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Phone phone : phones) {
            phone.answerTo(question, Integer.toString(chats)).ifPresent(answer -> answers.put(phone.channel(), answer));
        }
        return answers;
    }

    private static List<Pair> marked(Map<String, Map<String, String>> answered) {
        List<Pair> pairs = new ArrayList<>();
        answered.forEach((question, answers) -> mark(answers.values(), answered.values())
                .ifPresent(mark -> pairs.add(new Pair(question, mark, answers))));
        return pairs;
    }

    /** The first line that an answer has on all channels, and no other answer on any. */
    private static Optional<String> mark(Collection<String> answer, Collection<Map<String, String>> all) {
        return answer.iterator()
                .next()
                .lines()
                .filter(line -> !line.isBlank())
                .filter(line -> answer.stream().allMatch(text -> text.contains(line)))
                .filter(line ->
                        all.stream().filter(other -> hasLine(other, line)).count() == 1)
                .findFirst();
    }

    private static boolean hasLine(Map<String, String> answers, String line) {
        return answers.values().stream().anyMatch(text -> text.contains(line));
    }

    /** Those that are answered otherwise after the question that ChatBench asks before, or after any others. */
    private Set<Pair> dependent(List<Pair> pairs) {
        Random random = new Random(SEED);
        Set<Pair> dependent = new HashSet<>();
        for (int i = 0; i < pairs.size(); i++) {
            Pair before = pairs.get(Math.floorMod(i - STEP, pairs.size()));
            dependent.addAll(dependentInOneChat(List.of(before, pairs.get(i))));
        }
        List<Pair> all = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<Pair> order = new ArrayList<>(pairs);
            Collections.shuffle(order, random);
            all.addAll(order);
        }
        dependent.addAll(dependentInOneChat(all));
        return dependent;
    }

    private List<Pair> dependentInOneChat(List<Pair> order) {
        chats++;
        return order.stream()
                .filter(pair -> !answers(pair.question()).equals(pair.answers()))
                .toList();
    }
}
