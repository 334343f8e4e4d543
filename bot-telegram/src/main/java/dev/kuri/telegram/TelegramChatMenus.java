package dev.kuri.telegram;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;

/**
 * Gives a chat a menu in the language that is spoken in it. By itself Telegram goes by the language of the app, which need
 * not be that one, and knows one kind of Chinese only. Safe for use by many threads.
 */
final class TelegramChatMenus {
    private final PassingCalls calls;
    private final TelegramCommandTexts texts;
    private final Map<String, String> languages = Collections.synchronizedMap(new Newest());

    TelegramChatMenus(PassingCalls calls, TelegramCommandTexts texts) {
        this.calls = calls;
        this.texts = texts;
    }

    /** Does nothing for a chat that has this menu, and for a language that has none. */
    void speak(String chat, String language) {
        List<BotCommand> menu = texts.menu(language);
        if (menu.isEmpty() || language.equals(languages.put(chat, language))) {
            return;
        }
        SetMyCommands call = SetMyCommands.builder()
                .commands(menu)
                .scope(new BotCommandScopeChat(chat))
                .build();
        CompletableFuture<Void> unused = calls.make(call).thenAccept(made -> {
            if (!made) {
                languages.remove(chat, language);
            }
        });
    }

    /** Chats and the language of their menu, as many as {@link TelegramLimits#MENUS_REMEMBERED}. */
    private static final class Newest extends LinkedHashMap<String, String> {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > TelegramLimits.MENUS_REMEMBERED;
        }
    }
}
