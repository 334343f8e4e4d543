package dev.kuri.bench.load;

import java.util.Map;

/**
 * A question and the answer that is right for it.
 *
 * @param mark a line of the answer that no other answer has, by which a reply is known to be right
 * @param answers by channel, as each shows it
 */
record Pair(String question, String mark, Map<String, String> answers) {
    Pair {
        answers = Map.copyOf(answers);
    }
}
