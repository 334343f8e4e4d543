package dev.kuri.store;

import dev.kuri.core.balance.Subscription;
import dev.kuri.core.balance.Subscriptions;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.store.json.SubscriptionJson;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The subscriptions in the database; turns write them. */
final class JdbcSubscriptions implements Subscriptions {
    private final JdbcClient reads;
    private final SubscriptionJson json;

    JdbcSubscriptions(JdbcClient reads, SubscriptionJson json) {
        this.reads = reads;
        this.json = json;
    }

    @Override
    public List<Subscription> of(ChatAddress chat) {
        return reads.sql("""
                        select body from subscription
                         where channel = :channel and bot = :bot and chat = :chat
                         order by seq
                        """)
                .paramSource(Row.of(chat))
                .query((columns, number) -> json.read(columns.getString("body")))
                .list();
    }
}
