package dev.kuri.store;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.store.seal.Seal;
import java.time.Duration;
import java.util.Map;

/**
 * What the stores are told of the world around them.
 *
 * @param lease how long a chat is left to a node that is not heard of. What takes longer than that is renewed meanwhile.
 * @param messagesPerCall how many messages one API call of a channel may hold; 1 for a channel that is not there
 * @param seal of what nobody else may read
 */
public record StoreSettings(Duration lease, Map<ChannelName, Integer> messagesPerCall, Seal seal) {
    public StoreSettings {
        messagesPerCall = Map.copyOf(messagesPerCall);
    }

    /** Where no secret is set. */
    public StoreSettings(Duration lease, Map<ChannelName, Integer> messagesPerCall) {
        this(lease, messagesPerCall, Seal.NONE);
    }

    /** For channels that take one message a call, where no secret is set. */
    public StoreSettings(Duration lease) {
        this(lease, Map.of());
    }

    int messagesPerCall(ChatAddress chat) {
        return messagesPerCall.getOrDefault(chat.channel(), 1);
    }
}
