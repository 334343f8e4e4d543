package dev.kuri.store;

import dev.kuri.core.balance.Subscription;
import dev.kuri.core.balance.Subscription.Upkeep;
import dev.kuri.core.balance.Subscriptions;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.store.json.SubscriptionJson;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        return reads
                .sql("""
                        select s.body, h.body as held
                          from subscription s
                          left join guest g on g.channel = s.channel and g.bot = s.bot and g.chat = s.chat and g.id = s.id
                          left join subscription h on h.channel = g.holder_channel and h.bot = g.holder_bot
                                                  and h.chat = g.holder_chat and h.id = g.subscription
                         where s.channel = :channel and s.bot = :bot and s.chat = :chat
                         order by s.seq
                        """)
                .paramSource(Row.of(chat))
                .query((columns, number) -> read(json, columns.getString("body"), columns.getString("held")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * A subscription as its chat has it.
     *
     * @param held the holder's, for one that is seen as a guest
     * @return empty for a guest's whose holder has it no more, or shares it no more
     */
    static Optional<Subscription> read(SubscriptionJson json, String body, @Nullable String held) {
        Subscription own = json.read(body);
        if (!own.isGuests()) {
            return Optional.of(own);
        }
        return Optional.ofNullable(held)
                .map(json::read)
                .map(holders -> new Subscription(
                        own.id(), own.nickname(), holders.subject(), new Upkeep.AsGuest(holders.upkeep())));
    }
}
