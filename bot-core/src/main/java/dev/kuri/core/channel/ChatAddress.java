package dev.kuri.core.channel;

/**
 * One chat on one channel. Storable: all three parts are the platform's own ids as text.
 *
 * @param bot which of our accounts on the channel; a person may talk to two of them
 * @param chat the platform's id of the chat
 */
public record ChatAddress(ChannelName channel, String bot, String chat) {
    public ChatAddress {
        if (bot.isBlank() || chat.isBlank()) {
            throw new IllegalArgumentException("A chat address needs a bot and a chat on " + channel.value());
        }
    }
}
