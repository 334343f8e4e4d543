package dev.kuri.telegram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Tells Telegram's apps which commands to show, in each language. */
final class TelegramCommands {
    private static final Logger log = LoggerFactory.getLogger(TelegramCommands.class);

    /** Shown to everyone whose language has no menu of its own. */
    private static final String EVERYONE_ELSE = "";

    private final TelegramClient client;
    private final TelegramCommandTexts texts;

    TelegramCommands(TelegramClient client, TelegramCommandTexts texts) {
        this.client = client;
        this.texts = texts;
    }

    /** As well as it goes: a menu that could not be set stays as it was. */
    void publish() {
        menus().forEach(this::publish);
    }

    /** Telegram knows two-letter languages only, so of two scripts of Chinese the first gives the menu. */
    private Map<String, Map<String, String>> menus() {
        Map<String, Map<String, String>> menus = new LinkedHashMap<>();
        texts.byLanguage().forEach((tag, menu) -> {
            menus.putIfAbsent(EVERYONE_ELSE, menu);
            menus.putIfAbsent(Locale.forLanguageTag(tag).getLanguage(), menu);
        });
        return menus;
    }

    private void publish(String language, Map<String, String> menu) {
        List<BotCommand> commands = menu.entrySet().stream()
                .map(entry -> new BotCommand(entry.getKey(), entry.getValue()))
                .toList();
        try {
            client.execute(SetMyCommands.builder()
                    .commands(commands)
                    .languageCode(language.equals(EVERYONE_ELSE) ? null : language)
                    .build());
        } catch (TelegramApiException e) {
            TelegramFailure failure = TelegramFailure.of(e);
            log.warn("The menu for '{}' was not set ({} {})", language, failure.code(), failure.description());
        }
    }
}
