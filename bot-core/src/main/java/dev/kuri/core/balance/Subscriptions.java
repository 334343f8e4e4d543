package dev.kuri.core.balance;

import dev.kuri.core.channel.ChatAddress;
import java.util.List;

/** The subscriptions that chats have told Kuri about. */
public interface Subscriptions {
    /** Where nobody has any. */
    Subscriptions NONE = chat -> List.of();

    /** Those of a chat, in the order in which they were told about. */
    List<Subscription> of(ChatAddress chat);
}
