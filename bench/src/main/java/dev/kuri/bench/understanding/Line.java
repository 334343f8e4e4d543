package dev.kuri.bench.understanding;

import java.util.List;

/**
 * A labelled question as both engines are given it.
 *
 * @param lang tag of the language, as the engines are told it
 * @param accept other intents that a fair judge would take as well
 */
record Line(String id, String writer, String lang, String text, String intent, List<String> accept) {
    Line {
        accept = List.copyOf(accept);
    }

    boolean isMetBy(String answer) {
        return answer.equals(intent) || accept.contains(answer);
    }
}
