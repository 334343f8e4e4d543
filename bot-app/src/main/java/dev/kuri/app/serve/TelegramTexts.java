package dev.kuri.app.serve;

import dev.kuri.core.answer.Phrases;
import dev.kuri.core.knowledge.Language;
import dev.kuri.telegram.TelegramCommandTexts;
import dev.kuri.telegram.TelegramProfileTexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What Telegram shows of the bot, from the wording. */
final class TelegramTexts {
    /** In the order of the menu: what people ask most comes first. */
    private static final List<String> COMMANDS =
            List.of("help", "rollover", "transfer", "topup", "renew", "expiry", "source", "lang", "privacy");

    /** The first is shown where no other fits; Telegram knows one Chinese, which is the first of both. */
    private static final List<Language> LANGUAGES =
            List.of(Language.EN, Language.ZH_HANS, Language.ZH_HANT, Language.JA);

    private TelegramTexts() {}

    static TelegramCommandTexts commands(Phrases phrases) {
        Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();
        for (Language language : LANGUAGES) {
            Map<String, String> menu = new LinkedHashMap<>();
            COMMANDS.forEach(command -> menu.put(command, phrases.text(language, "telegram.command." + command)));
            byLanguage.put(language.tag(), menu);
        }
        return new TelegramCommandTexts(byLanguage);
    }

    static TelegramProfileTexts profile(Phrases phrases) {
        Map<String, TelegramProfileTexts.Profile> byLanguage = new LinkedHashMap<>();
        for (Language language : LANGUAGES) {
            byLanguage.put(
                    language.tag(),
                    new TelegramProfileTexts.Profile(
                            phrases.text(language, "telegram.name"),
                            phrases.text(language, "telegram.description"),
                            phrases.text(language, "telegram.short-description")));
        }
        return new TelegramProfileTexts(byLanguage);
    }
}
