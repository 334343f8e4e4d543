package dev.kuri.core.balance;

import dev.kuri.core.channel.ChatAddress;
import java.util.List;

/** The chats that a provider's subscription was given to. */
public interface Holders {
    /** Where no code was ever issued. */
    Holders NONE = key -> List.of();

    /** A chat and the subscription as it has it. */
    record Holder(ChatAddress chat, Subscription subscription) {}

    /** Those that have what a provider knows by a key, in no order; empty for one that nobody has. */
    List<Holder> of(ProviderKey key);
}
