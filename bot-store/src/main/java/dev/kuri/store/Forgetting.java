package dev.kuri.store;

import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Forgets what is old, in a database that {@link Database#migrate} has seen. It goes by blocks, so that nobody waits for it
 * for long; nodes may do so at the same time.
 */
public final class Forgetting {
    /** Rows of one statement. */
    private static final int BLOCK = 500;

    private static final String EVENT = "channel, bot, chat, event_id";

    private static final String BLANK = "update inbox set " + InboxRows.BLANKED
            + block("inbox", EVENT, "kept_at < :before and ended_at is not null and content <> :blank");
    private static final String INBOX =
            "delete from inbox" + block("inbox", EVENT, "kept_at < :before and ended_at is not null");
    private static final String OUTBOX = "delete from outbox"
            + block("outbox", "channel, bot, chat, id", "added_at < :before and ended_at is not null");
    private static final String CONVERSATION =
            "delete from conversation" + block("conversation", "channel, bot, chat", "heard_at < :before");

    /** What was sent is known until its fact is over, so that it is not promised again. */
    private static final String REMINDER = "delete from reminder"
            + block("reminder", "channel, bot, chat, id", "planned_for < :before and drop_after < :before");

    /** An hour of them is counted. */
    private static final String WRONG_CODE =
            "delete from wrong_code" + block("wrong_code", "channel, bot, chat, sent_at", "sent_at < :before");

    private static final String LINK_CODE = "delete from link_code" + block("link_code", "id", "expires_at < :before");

    /** Its holder has removed it, and has not taken that back since. */
    private static final String UNHELD = """
            g.since < :before
               and not exists (select 1 from subscription h
                                where h.channel = g.holder_channel and h.bot = g.holder_bot and h.chat = g.holder_chat
                                  and h.id = g.subscription)\
            """;

    private static final String GUESTS_OWN = "delete from subscription where (channel, bot, chat, id) in"
            + " (select g.channel, g.bot, g.chat, g.id from guest g"
            + " join subscription s on s.channel = g.channel and s.bot = g.bot and s.chat = g.chat and s.id = g.id where "
            + UNHELD + " limit :block)";

    private static final String GUEST = "delete from guest where (channel, bot, chat, id) in"
            + " (select g.channel, g.bot, g.chat, g.id from guest g where " + UNHELD + " limit :block)";
    private static final String NOTICE = "delete from notice" + block("notice", "api, id", "received_at < :before");

    private static final String CHAT = """
            delete from chat
             where (channel, bot, chat) in (
                   select c.channel, c.bot, c.chat
                     from chat c
                    where c.inbox_due_at is null and c.outbox_due_at is null
                      and (c.minute_at is null or c.minute_at < :before)
                      and not exists (select 1 from inbox i
                                       where i.channel = c.channel and i.bot = c.bot and i.chat = c.chat)
                      and not exists (select 1 from outbox o
                                       where o.channel = c.channel and o.bot = c.bot and o.chat = c.chat)
                      and not exists (select 1 from conversation v
                                       where v.channel = c.channel and v.bot = c.bot and v.chat = c.chat)
                      and not exists (select 1 from reminder r
                                       where r.channel = c.channel and r.bot = c.bot and r.chat = c.chat)
                    limit :block)
               and inbox_due_at is null and outbox_due_at is null
            """;

    private final JdbcClient sql;
    private final Terms terms;

    public Forgetting(DataSource dataSource, Terms terms) {
        this.sql = JdbcClient.create(dataSource);
        this.terms = terms;
    }

    /**
     * How long things are kept after they came; what still waits is kept longer.
     *
     * @param words what was said, and what a conversation was about
     * @param ids by which an event that comes a second time is known; at least as long as the platforms deliver again
     */
    public record Terms(Duration words, Duration ids) {
        /** Telegram keeps what it could not deliver for a day, and LINE says of no end: twice that. */
        public static final Duration LEAST_FOR_IDS = Duration.ofDays(2);

        /** Ours: providers send again for hours; after that the same text may tell of something new. */
        static final Duration NOTICES = Duration.ofDays(3);

        /** Words for so long, and ids as long, but not less than 48 hours. */
        public Terms(Duration words) {
            this(words, words.compareTo(LEAST_FOR_IDS) > 0 ? words : LEAST_FOR_IDS);
        }

        public Terms {
            if (words.isNegative() || words.isZero() || ids.compareTo(words) < 0) {
                throw new IllegalArgumentException("Words are kept for some time, and ids at least as long");
            }
        }
    }

    /**
     * Forgets all that is too old by now.
     *
     * @return how many rows were changed
     */
    public int run(Instant now) {
        Instant words = now.minus(terms.words());
        Instant ids = now.minus(terms.ids());
        int blanked = ids.isBefore(words) ? inBlocks(BLANK, words) : 0;
        return blanked
                + inBlocks(INBOX, ids)
                + inBlocks(OUTBOX, words)
                + inBlocks(CONVERSATION, words)
                + inBlocks(REMINDER, words)
                + inBlocks(WRONG_CODE, ids)
                + inBlocks(LINK_CODE, words)
                + inBlocks(GUESTS_OWN, words)
                + inBlocks(GUEST, words)
                + inBlocks(NOTICE, now.minus(Terms.NOTICES))
                + inBlocks(CHAT, ids);
    }

    /** The condition that chooses so many rows of a table at most. */
    private static String block(String table, String key, String condition) {
        return " where (%1$s) in (select %1$s from %2$s where %3$s limit :block)".formatted(key, table, condition);
    }

    private int inBlocks(String statement, Instant before) {
        int all = 0;
        int block;
        do {
            block = sql.sql(statement)
                    .paramSource(new Row()
                            .with("before", before)
                            .with("blank", InboxRows.BLANK)
                            .with("block", BLOCK))
                    .update();
            all += block;
        } while (block == BLOCK);
        return all;
    }
}
