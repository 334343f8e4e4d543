package dev.kuri.core.balance;

import dev.kuri.core.channel.ChatAddress;
import java.util.List;

/** What is left of the subscriptions of a chat. */
public interface Balances {
    /** Where nobody has any. */
    Balances NONE = chat -> List.of();

    /**
     * Each subscription that the chat may see, in the order in which they were told about.
     *
     * @return quickly: what takes long to ask for is told as {@link Balance.Why#CHECKING}
     */
    List<Balance> of(ChatAddress chat);
}
