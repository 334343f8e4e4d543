package dev.kuri.store;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;

/** One of our accounts on a channel, to which a platform's limits apply. */
record Account(ChannelName channel, String bot) {
    static Account of(ChatAddress chat) {
        return new Account(chat.channel(), chat.bot());
    }

    /** Its key as named values. */
    Row row() {
        return new Row().with("channel", channel.value()).with("bot", bot);
    }
}
