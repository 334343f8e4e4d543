package dev.kuri.app.web;

import dev.kuri.core.channel.OutboundMessage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was said in one turn, in no platform's words.
 *
 * @param said the person's words, or the label of the button; null where Kuri spoke first
 * @param language IETF tag of the answer
 * @param answer empty where Kuri kept silent
 */
record Exchange(@Nullable String said, String language, List<OutboundMessage> answer) {
    Exchange {
        answer = List.copyOf(answer);
    }

    /** What the button of this answer with the payload is called; empty if it has none. */
    Optional<String> labelOf(String payload) {
        return answer.stream()
                .flatMap(message -> message.choices().stream())
                .map(Button::of)
                .filter(button -> button.payload().equals(payload))
                .map(Button::label)
                .findFirst();
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "Exchange[" + language + ", " + answer.size() + " messages]";
    }
}
