package dev.kuri.telegram;

import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Tells Telegram's apps which commands to show, in each language. */
final class TelegramCommands {
    private static final Logger log = LoggerFactory.getLogger(TelegramCommands.class);

    private final TelegramClient client;
    private final TelegramCommandTexts texts;

    TelegramCommands(TelegramClient client, TelegramCommandTexts texts) {
        this.client = client;
        this.texts = texts;
    }

    /** As well as it goes: a menu that could not be set stays as it was. */
    void publish() {
        Map<String, String> tags = new LinkedHashMap<>();
        texts.byLanguage().keySet().forEach(tag -> tags.put(tag, tag));
        TelegramLanguages.byCode(tags).forEach(this::publish);
    }

    private void publish(String code, String tag) {
        try {
            client.execute(SetMyCommands.builder()
                    .commands(texts.menu(tag))
                    .languageCode(code.equals(TelegramLanguages.EVERYONE_ELSE) ? null : code)
                    .build());
        } catch (TelegramApiException e) {
            log.warn(
                    "The menu for '{}' was not set ({})",
                    code,
                    TelegramFailure.of(e).reason());
        }
    }
}
