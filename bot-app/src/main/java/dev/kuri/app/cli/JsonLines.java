package dev.kuri.app.cli;

import dev.kuri.app.dialog.Asker;
import dev.kuri.app.dialog.Prediction;
import dev.kuri.app.dialog.PredictionWriter;
import dev.kuri.core.channel.InboundMessage.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers questions given as a JSON object a line, each with one line. */
final class JsonLines {
    private final Asker asker;
    private final JsonMapper json = JsonMapper.builder().build();

    JsonLines(Asker asker) {
        this.asker = asker;
    }

    /**
     * Reads {@code id}, {@code conversation} and {@code text} of every line; lines without a conversation each have one of
     * their own. What was answered before a line that cannot be read is written as well.
     *
     * @throws IllegalArgumentException for a line that is no such object, naming the line
     */
    void answer(BufferedReader questions, PrintWriter answers) throws IOException {
        int number = 0;
        try {
            for (String line = questions.readLine(); line != null; line = questions.readLine()) {
                number++;
                if (!line.isBlank()) {
                    answers.println(json.writeValueAsString(answer(number, line)));
                }
            }
        } finally {
            answers.flush();
        }
    }

    private Prediction answer(int number, String line) {
        JsonNode question = parsed(number, line);
        String text = question.path("text").asString("");
        String conversation = question.hasNonNull("conversation")
                ? "c:" + question.get("conversation").asString()
                : "l:" + number;
        String id = question.hasNonNull("id") ? question.get("id").asString() : null;
        return PredictionWriter.of(id, asker.say(conversation, new Text(text)));
    }

    private JsonNode parsed(int number, String line) {
        try {
            JsonNode question = json.readTree(line);
            if (question.isObject()) {
                return question;
            }
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Line " + number + " is not JSON", e);
        }
        throw new IllegalArgumentException("Line " + number + " is not a JSON object");
    }
}
