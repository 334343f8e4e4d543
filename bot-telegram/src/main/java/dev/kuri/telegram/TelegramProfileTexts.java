package dev.kuri.telegram;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What people see of the bot before they write to it.
 *
 * @param byLanguage by IETF language tag; the first is shown where no other fits
 */
public record TelegramProfileTexts(Map<String, Profile> byLanguage) {
    public TelegramProfileTexts {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /**
     * The texts of one language.
     *
     * @param name at most 64 characters; empty leaves the bot the name that BotFather gave it
     * @param description what an empty chat shows, 1 to 512 characters
     * @param shortDescription what stands on the bot's page and is sent along with a link to it, 1 to 120 characters
     */
    public record Profile(String name, String description, String shortDescription) {
        /**
         * Checks what Telegram would refuse.
         *
         * @throws IllegalArgumentException naming the texts that do not fit
         */
        public Profile {
            List<String> found = violations(name, description, shortDescription);
            if (!found.isEmpty()) {
                throw new IllegalArgumentException(String.join("; ", found));
            }
        }

        /** What Telegram would refuse of these texts, a sentence each; empty if it would take them. */
        public static List<String> violations(String name, String description, String shortDescription) {
            return Stream.of(
                            name.isEmpty()
                                    ? Optional.<String>empty()
                                    : TelegramLimits.violation("the name", name, TelegramLimits.BOT_NAME),
                            TelegramLimits.violation("the description", description, TelegramLimits.BOT_DESCRIPTION),
                            TelegramLimits.violation(
                                    "the short description", shortDescription, TelegramLimits.BOT_SHORT_DESCRIPTION))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }
}
