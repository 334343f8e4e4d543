package dev.kuri.store;

import dev.kuri.core.balance.Amendment;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.store.json.SubscriptionJson;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The subscriptions that a transaction changes. It happens rarely, so the statements are few and small. */
final class SubscriptionRows {
    private static final String OF_CHAT = " where channel = :channel and bot = :bot and chat = :chat";
    private static final String ADD = """
            insert into subscription (channel, bot, chat, id, body, told_at)
            values (:channel, :bot, :chat, :id, :body, :toldAt)
            on conflict do nothing
            """;
    private static final String CHANGE =
            "update subscription set body = :body, told_at = :toldAt" + OF_CHAT + " and id = :id";
    private static final String FORGET = "delete from subscription" + OF_CHAT + " and id = :id";

    private final SubscriptionJson json;
    private final Writes additions;
    private final Writes changes;
    private final Writes forgettings;

    SubscriptionRows(NamedParameterJdbcOperations jdbc, SubscriptionJson json) {
        this.json = json;
        this.additions = new Writes(jdbc, ADD);
        this.changes = new Writes(jdbc, CHANGE);
        this.forgettings = new Writes(jdbc, FORGET);
    }

    /** What a turn amends is of different subscriptions, so that the order among them does not matter. */
    void amend(ChatAddress chat, List<Amendment> amendments, Instant now) {
        for (Amendment amendment : amendments) {
            switch (amendment) {
                case Amendment.Keep keep -> keep(chat, keep.subscription(), now);
                case Amendment.Forget forget -> forgettings.add(Row.of(chat).with("id", forget.id()));
            }
        }
    }

    private void keep(ChatAddress chat, Subscription subscription, Instant now) {
        Row row = Row.of(chat)
                .with("id", subscription.id())
                .with("body", json.write(subscription))
                .with("toldAt", now);
        // The one finds no row where the other makes one; both say the same.
        additions.add(row);
        changes.add(row);
    }

    void flush() {
        forgettings.flush();
        additions.flush();
        changes.flush();
    }
}
