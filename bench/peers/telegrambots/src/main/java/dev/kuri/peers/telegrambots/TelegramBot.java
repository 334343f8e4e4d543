package dev.kuri.peers.telegrambots;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;
import org.telegram.telegrambots.webhook.TelegramBotsWebhookApplication;
import org.telegram.telegrambots.webhook.WebhookOptions;

/** Answers by the whole question, by a call of the library's client. */
public final class TelegramBot {
    private final Map<String, String> answers = new HashMap<>();
    private final TelegramClient client;

    private TelegramBot(TelegramClient client, Path answers) throws IOException {
        this.client = client;
        for (JsonNode pair : new ObjectMapper().readTree(Files.readAllBytes(answers))) {
            this.answers.put(
                    pair.path("question").asText(),
                    pair.path("answers").path("telegram").asText());
        }
    }

    public static void main(String[] arguments) throws IOException, TelegramApiException {
        Map<String, String> settings = System.getenv();
        URI api = URI.create(settings.get("API_ROOT"));
        TelegramUrl url = TelegramUrl.builder()
                .schema(api.getScheme())
                .host(api.getHost())
                .port(api.getPort())
                .build();
        TelegramBot bot = new TelegramBot(
                new OkHttpTelegramClient(settings.get("TELEGRAM_TOKEN"), url), Path.of(settings.get("ANSWERS")));
        WebhookOptions options = WebhookOptions.builder()
                .port(Integer.valueOf(settings.get("PORT")))
                .enableRequestLogging(false)
                .useHttps(false)
                .build();
        new TelegramBotsWebhookApplication(options).registerBot("telegram", bot::answer, () -> {}, () -> {});
    }

    private BotApiMethod<?> answer(Update update) {
        String answer = answers.getOrDefault(update.getMessage().getText(), "I do not know.");
        try {
            client.execute(new SendMessage(update.getMessage().getChatId().toString(), answer));
        } catch (TelegramApiException e) {
            throw new IllegalStateException(e);
        }
        return null;
    }
}
