package dev.kuri.telegram;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

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
         * @throws IllegalArgumentException naming the text that does not fit
         */
        public Profile {
            require(name.length() <= TelegramLimits.BOT_NAME, "name", name);
            require(fits(description, TelegramLimits.BOT_DESCRIPTION), "description", description);
            require(
                    fits(shortDescription, TelegramLimits.BOT_SHORT_DESCRIPTION),
                    "short description",
                    shortDescription);
        }

        private static boolean fits(String text, int units) {
            return !text.isBlank() && text.length() <= units;
        }

        private static void require(boolean condition, String what, String text) {
            if (!condition) {
                throw new IllegalArgumentException("Telegram does not take the " + what + " of a bot: " + text);
            }
        }
    }
}
