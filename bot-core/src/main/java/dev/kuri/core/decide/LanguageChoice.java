package dev.kuri.core.decide;

import dev.kuri.core.knowledge.Language;
import dev.kuri.core.understand.Interpretation.Wish;
import java.util.Collections;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which language to answer in: as asked for, else as the message is written, else as before, else as the app is set. Where a
 * message may be in several, the one of before if it is among them.
 */
final class LanguageChoice {
    private LanguageChoice() {}

    static Language of(Conversation conversation, Wish wish, Language before) {
        if (conversation.chosen() != null) {
            return conversation.chosen();
        }
        return wish.languages().isEmpty() || wish.languages().contains(before)
                ? before
                : Collections.min(wish.languages());
    }

    static Language spoken(Conversation conversation, @Nullable String clientLanguage) {
        if (conversation.chosen() != null) {
            return conversation.chosen();
        }
        if (conversation.spoken() != null) {
            return conversation.spoken();
        }
        return clientLanguage == null ? Language.EN : ofTag(clientLanguage);
    }

    /** Taiwan, Hong Kong and Macau read Traditional script, whatever else the tag says. */
    private static Language ofTag(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return switch (locale.getLanguage()) {
            case "ja" -> Language.JA;
            case "zh" -> isTraditional(locale) ? Language.ZH_HANT : Language.ZH_HANS;
            default -> Language.EN;
        };
    }

    private static boolean isTraditional(Locale locale) {
        return locale.getScript().equals("Hant")
                || (locale.getScript().isEmpty() && locale.getCountry().matches("TW|HK|MO"));
    }
}
