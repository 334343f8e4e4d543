package dev.kuri.telegram;

import java.util.ArrayList;
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

    /** What Telegram would refuse of a menu, a sentence each; empty if it would take it. */
    public static List<String> violations(Map<String, String> menu) {
        List<String> found = new ArrayList<>();
        if (menu.size() > TelegramLimits.COMMANDS) {
            found.add("the menu has " + menu.size() + " commands, Telegram takes " + TelegramLimits.COMMANDS);
        }
        menu.forEach((command, description) -> {
            if (!command.matches("[a-z0-9_]{1,32}")) {
                found.add("the command " + command + " is not 1 to 32 of a-z, 0-9 and _");
            }
            TelegramLimits.violation("the description of " + command, description, TelegramLimits.COMMAND_DESCRIPTION)
                    .ifPresent(found::add);
        });
        return found;
    }

    private static void check(String language, Map<String, String> menu) {
        List<String> found = violations(menu);
        if (!found.isEmpty()) {
            throw new IllegalArgumentException(language + ": " + String.join("; ", found));
        }
    }
}
