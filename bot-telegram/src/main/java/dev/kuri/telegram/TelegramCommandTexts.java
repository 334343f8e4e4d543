package dev.kuri.telegram;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/**
 * What the menu of commands says.
 *
 * @param byLanguage IETF language tag to command (without the slash) to description, both in the order of the menu; the
 *     first language is shown where no other fits
 */
public record TelegramCommandTexts(Map<String, Map<String, String>> byLanguage) {
    /**
     * Checks what Telegram would refuse.
     *
     * @throws IllegalArgumentException naming the language and the command
     */
    public TelegramCommandTexts {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
        byLanguage.forEach(TelegramCommandTexts::check);
    }

    /** No menus: whatever Telegram shows stays. */
    static TelegramCommandTexts none() {
        return new TelegramCommandTexts(Map.of());
    }

    /** The menu in a language, as Telegram takes it; empty if there is none. */
    List<BotCommand> menu(String language) {
        return byLanguage.getOrDefault(language, Map.of()).entrySet().stream()
                .map(entry -> new BotCommand(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static void check(String language, Map<String, String> menu) {
        if (menu.size() > TelegramLimits.COMMANDS) {
            throw new IllegalArgumentException(language + ": more than " + TelegramLimits.COMMANDS + " commands");
        }
        menu.forEach((command, description) -> {
            boolean fits = command.matches("[a-z0-9_]{1,32}")
                    && !description.isBlank()
                    && description.length() <= TelegramLimits.COMMAND_DESCRIPTION;
            if (!fits) {
                throw new IllegalArgumentException(language + ": Telegram does not take the command " + command);
            }
        });
    }
}
