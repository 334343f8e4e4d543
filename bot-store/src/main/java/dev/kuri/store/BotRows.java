package dev.kuri.store;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** Our accounts as a transaction sees and changes them. They are few: all are read when the first is asked for. */
final class BotRows {
    /** How often a platform that does not accept our credentials is asked again, by one delivery. */
    private static final Duration BETWEEN_PROBES = Duration.ofMinutes(5);

    private static final String SELECT = "select channel, bot, paused_until, halted_since, parked_until from bot";
    private static final String ADD = "insert into bot (channel, bot) values (:channel, :bot) on conflict do nothing";
    private static final String PAUSE = """
            update bot set paused_until = :until
             where channel = :channel and bot = :bot and (paused_until is null or paused_until < :until)
            """;
    private static final String HALT = """
            update bot set halted_since = coalesce(halted_since, :now), paused_until = :until
             where channel = :channel and bot = :bot
            """;
    private static final String REOPEN = """
            update bot set halted_since = null, paused_until = null
             where channel = :channel and bot = :bot and halted_since is not null
            """;
    private static final String PARK = """
            update bot set parked_until = :until
             where channel = :channel and bot = :bot and (parked_until is null or parked_until > :until)
            """;
    private static final String UNPARK = """
            update bot set parked_until = (select min(o.parked_until)
                                             from outbox o
                                            where o.channel = :channel and o.bot = :bot and o.ended_at is null
                                              and o.parked_until > :now)
             where channel = :channel and bot = :bot
            """;

    private final NamedParameterJdbcOperations jdbc;
    private final Writes additions;
    private final Writes pauses;
    private final Writes halts;
    private final Writes reopenings;
    private final Writes parks;
    private final Writes unparks;
    private final Set<ChatAddress> probes = new HashSet<>();
    private @Nullable Map<Account, Bot> known;

    BotRows(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
        this.additions = new Writes(jdbc, ADD);
        this.pauses = new Writes(jdbc, PAUSE);
        this.halts = new Writes(jdbc, HALT);
        this.reopenings = new Writes(jdbc, REOPEN);
        this.parks = new Writes(jdbc, PARK);
        this.unparks = new Writes(jdbc, UNPARK);
    }

    /**
     * An account's state.
     *
     * @param pausedUntil until when nothing is sent; null for now
     * @param haltedSince since when the platform does not accept our credentials; null if it does
     * @param parkedUntil when the first of what is parked may be sent; null if nothing is parked
     */
    private record Bot(
            @Nullable Instant pausedUntil,
            @Nullable Instant haltedSince,
            @Nullable Instant parkedUntil) {
        static final Bot OPEN = new Bot(null, null, null);

        boolean isPaused(Instant now) {
            return pausedUntil != null && pausedUntil.isAfter(now);
        }
    }

    List<Account> of(ChannelName channel) {
        return known().keySet().stream()
                .filter(account -> account.channel().equals(channel))
                .toList();
    }

    /** Whether nothing may be sent in a chat now. */
    boolean isClosed(ChatAddress chat, Instant now) {
        Bot bot = bot(Account.of(chat));
        return !probes.contains(chat) && (bot.haltedSince() != null || bot.isPaused(now));
    }

    /** Whether nothing may be taken now of what was left behind. */
    boolean isPaused(Account account, Instant now) {
        return bot(account).isPaused(now);
    }

    boolean isHalted(Account account) {
        return bot(account).haltedSince() != null;
    }

    boolean hasParked(Account account) {
        return bot(account).parkedUntil() != null;
    }

    /** Whether something that was parked may be sent now. */
    boolean isParkedUntil(Account account, Instant now) {
        Instant until = bot(account).parkedUntil();
        return until != null && !until.isAfter(now);
    }

    void pause(Account account, Instant until) {
        Bot bot = bot(account);
        put(account, new Bot(until, bot.haltedSince(), bot.parkedUntil()));
        pauses.add(account.row().with("until", until));
    }

    void halt(Account account, Instant now) {
        Instant until = now.plus(BETWEEN_PROBES);
        put(account, new Bot(until, now, bot(account).parkedUntil()));
        halts.add(account.row().with("now", now).with("until", until));
    }

    /** Lets one chat of a halted account be sent to, and none after it for a while. */
    void probe(ChatAddress chat, Instant now) {
        probes.add(chat);
        pause(Account.of(chat), now.plus(BETWEEN_PROBES));
    }

    /** The platform accepts our credentials: if the account was halted, it is not any more. */
    void accepted(Account account) {
        if (isHalted(account)) {
            put(account, new Bot(null, null, bot(account).parkedUntil()));
            reopenings.add(account.row());
        }
    }

    void park(Account account, Instant until) {
        parks.add(account.row().with("until", until));
    }

    /** All that was parked until now waits again. */
    void unpark(Account account, Instant now) {
        unparks.add(account.row().with("now", now));
    }

    void flush() {
        additions.flush();
        pauses.flush();
        halts.flush();
        reopenings.flush();
        parks.flush();
        unparks.flush();
    }

    private Bot bot(Account account) {
        return known().computeIfAbsent(account, unheardOf -> {
            additions.add(unheardOf.row());
            return Bot.OPEN;
        });
    }

    private void put(Account account, Bot bot) {
        known().put(account, bot);
    }

    private Map<Account, Bot> known() {
        if (known == null) {
            Map<Account, Bot> all = new HashMap<>();
            jdbc.query(SELECT, columns -> {
                all.put(account(columns), read(columns));
            });
            known = all;
        }
        return known;
    }

    private static Account account(ResultSet columns) throws SQLException {
        return new Account(new ChannelName(columns.getString("channel")), columns.getString("bot"));
    }

    private static Bot read(ResultSet columns) throws SQLException {
        return new Bot(
                Columns.time(columns, "paused_until"),
                Columns.time(columns, "halted_since"),
                Columns.time(columns, "parked_until"));
    }
}
