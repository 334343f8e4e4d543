package dev.kuri.telegram;

import org.jspecify.annotations.Nullable;

/** The platform's ids of messages and topics, which the core keeps as text. */
final class TelegramIds {
    /** The topic called General; who names it in a call is refused. */
    private static final int GENERAL = 1;

    private TelegramIds() {}

    /** Null for none, and for what is no id of Telegram's. */
    static @Nullable Integer message(@Nullable String id) {
        if (id == null || !id.matches("[1-9][0-9]{0,9}")) {
            return null;
        }
        long number = Long.parseLong(id);
        return number <= Integer.MAX_VALUE ? (int) number : null;
    }

    /** Null outside of topics, in the one called General, and for what is no id of Telegram's. */
    static @Nullable Integer topic(@Nullable String id) {
        Integer topic = message(id);
        return topic == null || topic == GENERAL ? null : topic;
    }
}
