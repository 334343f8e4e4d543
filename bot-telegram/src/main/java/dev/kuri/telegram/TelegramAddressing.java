package dev.kuri.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether a message in a group is meant for us: a command, our name, or a reply to something we said. People do not
 * like bots that join in unasked.
 */
final class TelegramAddressing {
    private static final Pattern COMMAND =
            Pattern.compile("(/[A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]+))?(\\s.*)?", Pattern.DOTALL);

    private final String bot;
    private final Supplier<Optional<String>> username;

    /**
     * @param bot our user id
     * @param username our name without the {@code @}; empty until Telegram has told it
     */
    TelegramAddressing(String bot, Supplier<Optional<String>> username) {
        this.bot = bot;
        this.username = username;
    }

    boolean isForUs(JsonNode message, String words) {
        return message.path("reply_to_message").path("from").path("id").asText().equals(bot)
                || isCommandForUs(words)
                || username.get()
                        .filter(name -> mentionOf(name).matcher(words).find())
                        .isPresent();
    }

    /** The words without {@code @} and our name; as they were if nothing else was said. */
    String withoutOurName(String words) {
        if (words.indexOf('@') < 0) {
            return words;
        }
        String rest = isCommandForUs(words) ? withoutSuffix(words) : words;
        String bare = username.get()
                .map(name -> mentionOf(name).matcher(rest).replaceAll("").strip())
                .orElse(rest);
        return bare.isEmpty() ? words : bare;
    }

    /** A command without a name goes to every bot in the group, so to us as well. */
    private boolean isCommandForUs(String words) {
        Matcher command = COMMAND.matcher(words);
        if (!command.matches()) {
            return false;
        }
        String addressee = command.group(2);
        return addressee == null
                || username.get().filter(addressee::equalsIgnoreCase).isPresent();
    }

    private static String withoutSuffix(String words) {
        return COMMAND.matcher(words).replaceFirst("$1$3");
    }

    /** Letters around a name in other scripts do not belong to it; Telegram's names are ASCII. */
    private static Pattern mentionOf(String name) {
        return Pattern.compile(
                "(?<![A-Za-z0-9_])@" + Pattern.quote(name) + "(?![A-Za-z0-9_])", Pattern.CASE_INSENSITIVE);
    }
}
