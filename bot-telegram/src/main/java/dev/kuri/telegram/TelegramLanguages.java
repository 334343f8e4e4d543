package dev.kuri.telegram;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The languages of Telegram's apps: codes of two letters, so that of two kinds of Chinese it knows one. */
final class TelegramLanguages {
    /** Stands for everyone whose language is not listed. */
    static final String EVERYONE_ELSE = "";

    private TelegramLanguages() {}

    /**
     * What is said to whom: the first language to everyone else, and of two with the same code the first.
     *
     * @param byTag by IETF tag
     */
    static <T> Map<String, T> byCode(Map<String, T> byTag) {
        Map<String, T> byCode = new LinkedHashMap<>();
        byTag.forEach((tag, text) -> {
            byCode.putIfAbsent(EVERYONE_ELSE, text);
            byCode.putIfAbsent(Locale.forLanguageTag(tag).getLanguage(), text);
        });
        return byCode;
    }
}
