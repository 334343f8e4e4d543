package dev.kuri.telegram;

import dev.kuri.telegram.TelegramProfileTexts.Profile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.description.GetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.GetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.name.GetMyName;
import org.telegram.telegrambots.meta.api.methods.name.SetMyName;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/**
 * Gives the bot its name and descriptions. Asks before it sets: Telegram lets a name be changed a few times a day only, and
 * every node does this at every start.
 */
final class TelegramProfile {
    private static final Logger log = LoggerFactory.getLogger(TelegramProfile.class);

    private final TelegramClient client;
    private final TelegramProfileTexts texts;

    TelegramProfile(TelegramClient client, TelegramProfileTexts texts) {
        this.client = client;
        this.texts = texts;
    }

    /** As well as it goes: what could not be set stays as it was. */
    void publish() {
        TelegramLanguages.byCode(texts.byLanguage()).forEach((code, profile) -> {
            String language = code.equals(TelegramLanguages.EVERYONE_ELSE) ? null : code;
            if (!profile.name().isEmpty()) {
                attempt("name", code, () -> name(profile, language));
            }
            attempt("description", code, () -> description(profile, language));
            attempt("short description", code, () -> shortDescription(profile, language));
        });
    }

    private void name(Profile profile, @Nullable String language) throws TelegramApiException {
        if (!profile.name().equals(client.execute(new GetMyName(language)).getName())) {
            client.execute(new SetMyName(profile.name(), language));
        }
    }

    private void description(Profile profile, @Nullable String language) throws TelegramApiException {
        if (!profile.description()
                .equals(client.execute(new GetMyDescription(language)).getDescription())) {
            client.execute(new SetMyDescription(profile.description(), language));
        }
    }

    private void shortDescription(Profile profile, @Nullable String language) throws TelegramApiException {
        if (!profile.shortDescription()
                .equals(client.execute(new GetMyShortDescription(language)).getShortDescription())) {
            client.execute(new SetMyShortDescription(profile.shortDescription(), language));
        }
    }

    private static void attempt(String what, String code, Setting setting) {
        try {
            setting.set();
        } catch (TelegramApiException e) {
            log.warn(
                    "The {} for '{}' was not set ({})",
                    what,
                    code,
                    TelegramFailure.of(e).reason());
        }
    }

    @FunctionalInterface
    private interface Setting {
        void set() throws TelegramApiException;
    }
}
