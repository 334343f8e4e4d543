package dev.kuri.peers.line;

import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.TextMessage;
import com.linecorp.bot.spring.boot.handler.annotation.EventMapping;
import com.linecorp.bot.spring.boot.handler.annotation.LineMessageHandler;
import com.linecorp.bot.webhook.model.MessageEvent;
import com.linecorp.bot.webhook.model.TextMessageContent;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers by the whole question; the reply is the return value, as in LINE's own example. */
@SpringBootApplication
@LineMessageHandler
public class LineBot {
    private final Map<String, String> answers = new HashMap<>();

    LineBot() {
        for (JsonNode pair : JsonMapper.shared().readTree(Path.of(System.getenv("ANSWERS")))) {
            answers.put(
                    pair.path("question").asString(),
                    pair.path("answers").path("line").asString());
        }
    }

    public static void main(String[] arguments) {
        SpringApplication.run(LineBot.class, arguments);
    }

    @EventMapping
    public Message answer(MessageEvent event) {
        String question = event.message() instanceof TextMessageContent text ? text.text() : "";
        return new TextMessage(answers.getOrDefault(question, "I do not know."));
    }
}
