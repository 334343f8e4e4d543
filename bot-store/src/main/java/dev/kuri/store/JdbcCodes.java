package dev.kuri.store;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import dev.kuri.core.balance.Codes;
import dev.kuri.core.balance.LinkCode;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.balance.Subscription.Upkeep;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.store.json.ColumnJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The codes in the database; turns use them up. */
final class JdbcCodes implements Codes {
    /** Ours: whoever copies a code by hand is wrong once or twice. */
    private static final int MOST_WRONG = 5;

    private static final Duration COUNTED = Duration.ofHours(1);

    private static final String REDEEMED = "REDEEMED";

    private static final String WRONG = """
            select count(*) from wrong_code
             where channel = :channel and bot = :bot and chat = :chat and sent_at > :since
            """;

    /** With what a guest's code shows, and what the chat sees of that already. */
    private static final String FIND = """
            select c.*, h.body as held, g.id as seen
              from link_code c
              left join subscription h on h.channel = c.channel and h.bot = c.bot and h.chat = c.chat
                                      and h.id = c.subscription
              left join guest g on g.holder_channel = c.channel and g.holder_bot = c.bot and g.holder_chat = c.chat
                               and g.subscription = c.subscription
                               and g.channel = :channel and g.bot = :bot and g.chat = :chat
             where c.hash = :hash
            """;

    /** Guests who left are none, even if they may come back. */
    private static final String GUESTS = """
            select h.id as subscription, count(s.id) as guests
              from subscription h
              left join guest g on g.holder_channel = h.channel and g.holder_bot = h.bot and g.holder_chat = h.chat
                               and g.subscription = h.id
              left join subscription s on s.channel = g.channel and s.bot = g.bot and s.chat = g.chat and s.id = g.id
             where h.channel = :channel and h.bot = :bot and h.chat = :chat
             group by h.id
            """;

    private final JdbcClient reads;
    private final ColumnJson columns;
    private final Clock clock;

    JdbcCodes(JdbcClient reads, ColumnJson columns, Clock clock) {
        this.reads = reads;
        this.columns = columns;
        this.clock = clock;
    }

    @Override
    public boolean areOn() {
        return columns.seal().isSet();
    }

    @Override
    public Standing look(LinkCode code, ChatAddress chat) {
        String hash = columns.seal().hash(CodeRows.HASHED, code.symbols());
        if (hash == null) {
            return new Standing.Invalid();
        }
        if (wrongFrom(chat) >= MOST_WRONG) {
            return new Standing.TooMany();
        }
        return reads.sql(FIND)
                .paramSource(Row.of(chat).with("hash", hash))
                .query((row, number) -> standing(row, chat))
                .optional()
                .orElseGet(Standing.Invalid::new);
    }

    private int wrongFrom(ChatAddress chat) {
        return reads.sql(WRONG)
                .paramSource(Row.of(chat).with("since", clock.instant().minus(COUNTED)))
                .query(Integer.class)
                .single();
    }

    private Standing standing(ResultSet row, ChatAddress chat) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        if (row.getString("chat") != null && Columns.chat(row).equals(chat)) {
            return new Standing.Used(row.getObject("subscription", UUID.class));
        }
        UUID seen = row.getObject("seen", UUID.class);
        if (seen != null) {
            return new Standing.Used(seen);
        }
        if (REDEEMED.equals(row.getString("outcome"))) {
            return new Standing.Used(id);
        }
        boolean isOver = row.getString("outcome") != null
                || !clock.instant().isBefore(requireNonNull(Columns.time(row, "expires_at")));
        return isOver
                ? new Standing.Invalid()
                : offer(row)
                        .<Standing>map(offer -> new Standing.Open(id, offer))
                        .orElseGet(Standing.Invalid::new);
    }

    /** Empty for a guest's code to what its holder has no more. */
    private Optional<Offer> offer(ResultSet row) throws SQLException {
        String sold = row.getString("body");
        if (sold != null) {
            Subscription one = columns.subscriptions().read(sold);
            String nickname = one.nickname().isEmpty() ? null : one.nickname();
            return Optional.of(new Offer(nickname, one.subject(), one.upkeep()));
        }
        return Optional.ofNullable(row.getString("held"))
                .map(columns.subscriptions()::read)
                .map(one -> new Offer(one.nickname(), one.subject(), new Upkeep.AsGuest(one.upkeep())));
    }

    @Override
    public Map<UUID, Integer> guestsOf(ChatAddress chat) {
        return reads
                .sql(GUESTS)
                .paramSource(Row.of(chat))
                .query((row, number) -> Map.entry(row.getObject("subscription", UUID.class), row.getInt("guests")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
