package dev.kuri.store.json;

import dev.kuri.store.seal.Seal;

/**
 * How the columns of one database are written and read.
 *
 * @param seal of what nobody else may read
 */
public record ColumnJson(
        ContentJson contents,
        MessagesJson messages,
        ConversationJson conversations,
        SubscriptionJson subscriptions,
        Seal seal) {
    public ColumnJson(Seal seal) {
        this(
                new ContentJson(seal),
                new MessagesJson(seal),
                new ConversationJson(seal),
                new SubscriptionJson(seal),
                seal);
    }
}
