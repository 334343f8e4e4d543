package dev.kuri.app.mind;

import dev.kuri.core.answer.Phrases;
import dev.kuri.core.knowledge.Language;
import dev.kuri.telegram.TelegramCommandTexts;
import dev.kuri.telegram.TelegramProfileTexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What Telegram shows of the bot, from the wording. */
public final class TelegramTexts {
    private static final String NAME = "telegram.name";
    private static final String DESCRIPTION = "telegram.description";
    private static final String SHORT_DESCRIPTION = "telegram.short-description";

    /** In the order of the menu: what people ask most comes first. */
    private static final List<String> COMMANDS = List.of(
            "help",
            "rollover",
            "transfer",
            "topup",
            "renew",
            "expiry",
            "balance",
            "sims",
            "used",
            "remind",
            "tz",
            "source",
            "lang",
            "privacy");

    /** The first is shown where no other fits; Telegram knows one Chinese, which is the first of both. */
    private static final List<Language> LANGUAGES =
            List.of(Language.EN, Language.ZH_HANS, Language.ZH_HANT, Language.JA);

    private TelegramTexts() {}

    public static TelegramCommandTexts commands(Phrases phrases) {
        Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> byLanguage.put(language.tag(), menu(phrases, language)));
        return new TelegramCommandTexts(byLanguage);
    }

    public static TelegramProfileTexts profile(Phrases phrases) {
        Map<String, TelegramProfileTexts.Profile> byLanguage = new LinkedHashMap<>();
        for (Language language : LANGUAGES) {
            byLanguage.put(
                    language.tag(),
                    new TelegramProfileTexts.Profile(
                            phrases.text(language, NAME),
                            phrases.text(language, DESCRIPTION),
                            phrases.text(language, SHORT_DESCRIPTION)));
        }
        return new TelegramProfileTexts(byLanguage);
    }

    /** What Telegram would refuse of these texts, a sentence each; empty if it would take them. */
    static List<String> violations(Phrases phrases, Language language) {
        List<String> ofProfile = TelegramProfileTexts.Profile.violations(
                phrases.text(language, NAME),
                phrases.text(language, DESCRIPTION),
                phrases.text(language, SHORT_DESCRIPTION));
        return Stream.concat(ofProfile.stream(), TelegramCommandTexts.violations(menu(phrases, language)).stream())
                .toList();
    }

    private static Map<String, String> menu(Phrases phrases, Language language) {
        Map<String, String> menu = new LinkedHashMap<>();
        COMMANDS.forEach(command -> menu.put(command, phrases.text(language, "telegram.command." + command)));
        return menu;
    }
}
