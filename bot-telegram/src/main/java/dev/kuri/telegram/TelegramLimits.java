package dev.kuri.telegram;

import dev.kuri.core.channel.ChannelLimits;
import java.time.Duration;
import java.util.Optional;

/**
 * Telegram's limits, from Bot API 10.1 (2026-06-11), https://core.telegram.org/bots/api, and ours where it states none.
 * Rates are not among them: Telegram promises none, so {@link TelegramChannel} passes on its {@code retry_after}.
 */
final class TelegramLimits {
    /**
     * Longest {@code text} of sendMessage: 4096 characters after entities are parsed. We count UTF-16 code units, which
     * are never fewer than characters.
     */
    static final int TEXT_UNITS = 4096;

    /** Longest {@code caption} of a photo, counted as {@link #TEXT_UNITS}. */
    static final int CAPTION_UNITS = 1024;

    /** Longest {@code text} in UTF-8 bytes; 1 &lt;&lt; 15 in {@code Client.cpp} of tdlib/telegram-bot-api 10.0. */
    static final int TEXT_BYTES = 32_768;

    /** Entities of a message that take effect; undocumented, from python-telegram-bot's {@code constants.py}. */
    static final int ENTITIES = 100;

    /** Most buttons under a message. Ours, not Telegram's (100): more do not fit a phone's screen. */
    static final int CHOICES = 8;

    /** Longest button label in UTF-16 code units. Ours: Telegram states none, and apps cut off what does not fit. */
    static final int LABEL_UNITS = 64;

    /** Widest label that leaves room for a second button beside it, in columns. Ours, tried on narrow phones. */
    static final int HALF_ROW_COLUMNS = 14;

    /** Widest table that a phone shows in monospace without breaking lines, in columns. Ours. */
    static final int TABLE_COLUMNS = 30;

    /** Most updates that getUpdates hands out at once. */
    static final int UPDATES_PER_POLL = 100;

    /** How long getUpdates waits for something to come; the server stops at 50 s. */
    static final Duration LONG_POLL = Duration.ofSeconds(30);

    /** Largest webhook body that we read, in bytes. Ours; with all its nesting an update stays far below. */
    static final int UPDATE_BYTES = 2 << 20;

    /**
     * Messages a second that a bot may send to all chats together before Telegram asks it to wait, answers to people not
     * counted strictly: Bots FAQ, "My bot is hitting limits". Paid broadcasts take {@link #PAID_PER_SECOND}.
     */
    static final int UNASKED_PER_SECOND = 30;

    /** Bot API, {@code allow_paid_broadcast}. */
    static final int PAID_PER_SECOND = 1_000;

    /**
     * Most calls under way at once. Ours: 300 messages a second at 2 s a call take 600 of them; OkHttp's own default is 5 a
     * host.
     */
    static final int CALLS_IN_FLIGHT = 1024;

    /**
     * Most calls under way that nobody waits for, such as "typing". Ours: a few dozen of what Telegram's answers to
     * messages would have to share the connections with.
     */
    static final int PASSING_CALLS = 64;

    /** Most menus of single chats that are being set. Ours. */
    static final int MENU_CALLS = 8;

    /** Chats of which we remember the language of their menu. Ours; who is forgotten is told once more. */
    static final int MENUS_REMEMBERED = 10_000;

    /** Most connections that Telegram opens to a webhook: 1 to 100, 40 if it is not told. */
    static final int WEBHOOK_CONNECTIONS = 100;

    /** Longest name of a bot, in characters. */
    static final int BOT_NAME = 64;

    /** Longest description, which a chat shows while it is empty, in characters. */
    static final int BOT_DESCRIPTION = 512;

    /** Longest short description, which stands on the bot's page, in characters. */
    static final int BOT_SHORT_DESCRIPTION = 120;

    /** Most commands in a bot's menu. */
    static final int COMMANDS = 100;

    /** Longest description of a command, in characters. */
    static final int COMMAND_DESCRIPTION = 256;

    static final ChannelLimits CHANNEL =
            new ChannelLimits(TEXT_UNITS, CAPTION_UNITS, 1, CHOICES, LABEL_UNITS, ENTITIES);

    private TelegramLimits() {}

    /** What is wrong with the length of a text that must say something; empty if nothing is. */
    static Optional<String> violation(String what, String text, int units) {
        if (text.isBlank()) {
            return Optional.of(what + " is blank");
        }
        return text.length() > units
                ? Optional.of(what + " has " + text.length() + " characters, Telegram takes " + units)
                : Optional.empty();
    }
}
