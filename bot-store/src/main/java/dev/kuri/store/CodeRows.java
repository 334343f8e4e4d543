package dev.kuri.store;

import dev.kuri.core.decide.Amendment;
import dev.kuri.store.seal.Seal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** What a transaction changes of codes, and of those who see somebody else's subscription. */
final class CodeRows {
    /** What codes are hashed as. */
    static final String HASHED = "code";

    private static final String OF_CHAT = " channel = :channel and bot = :bot and chat = :chat";
    private static final String LOCK =
            "select id from link_code where id = :id and ended_at is null and expires_at > :now for update";
    private static final String REDEEM = "update link_code set ended_at = :now, outcome = 'REDEEMED' where id = :id";
    private static final String ADMIT = """
            insert into guest (channel, bot, chat, id, holder_channel, holder_bot, holder_chat, subscription, since)
            select :channel, :bot, :chat, id, channel, bot, chat, subscription, :now
              from link_code
             where id = :id and chat is not null
            """;
    private static final String SHARE = """
            insert into link_code (id, hash, channel, bot, chat, subscription, issued_at, expires_at)
            values (:id, :hash, :channel, :bot, :chat, :subscription, :now, :until)
            """;
    private static final String REVOKE =
            "update link_code set ended_at = :now, outcome = 'REVOKED' where" + OF_CHAT + " and ended_at is null and ";

    /** Those of guests, whose chats are not locked: what they write meanwhile shows nothing without its row in guest. */
    private static final String EXPEL = """
            delete from subscription
             where (channel, bot, chat, id) in (select channel, bot, chat, id from guest where %s)
            """;

    private static final String OF_HOLDER =
            "holder_channel = :channel and holder_bot = :bot and holder_chat = :chat and subscription = :subscription";
    private static final String WRONG =
            "insert into wrong_code (channel, bot, chat, sent_at) values (:channel, :bot, :chat, :at)";

    private final NamedParameterJdbcOperations jdbc;
    private final Seal seal;
    private final Set<UUID> locked = new HashSet<>();
    private final Writes redemptions;
    private final Writes admissions;
    private final Writes shares;
    private final Writes revocations;
    private final Writes endedOffers;
    private final Writes expulsions;
    private final Writes dismissals;
    private final Writes wrongs;

    CodeRows(NamedParameterJdbcOperations jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.redemptions = new Writes(jdbc, REDEEM);
        this.admissions = new Writes(jdbc, ADMIT);
        this.shares = new Writes(jdbc, SHARE);
        this.revocations = new Writes(jdbc, REVOKE + "id = :id");
        this.endedOffers = new Writes(jdbc, REVOKE + "subscription = :subscription");
        this.expulsions = new Writes(jdbc, EXPEL.formatted(OF_HOLDER));
        this.dismissals = new Writes(jdbc, "delete from guest where " + OF_HOLDER);
        this.wrongs = new Writes(jdbc, WRONG);
    }

    /** Takes a code for one unit, if it can be used; to the others of this transaction it is used from then on. */
    boolean lock(UUID code, Instant now) {
        boolean isOpen = !jdbc.queryForList(LOCK, new Row().with("id", code).with("now", now))
                .isEmpty();
        return isOpen && locked.add(code);
    }

    /**
     * Uses up a code that was locked.
     *
     * @param row of the chat, with the time
     */
    void redeem(Row row, UUID code) {
        row.with("id", code);
        redemptions.add(row);
        admissions.add(row);
    }

    /**
     * Adds a code for a guest.
     *
     * @param row of the chat, with the time
     */
    void share(Row row, Amendment.Share share) {
        String hash = seal.hash(HASHED, share.code().symbols());
        shares.add(row.with("id", share.id())
                .with("hash", Objects.requireNonNull(hash, "Codes are off"))
                .with("subscription", share.subscription())
                .with("until", share.until()));
    }

    /**
     * Ends a code of a chat that nobody has used.
     *
     * @param row of the chat, with the time
     */
    void revoke(Row row, UUID code) {
        revocations.add(row.with("id", code));
    }

    /**
     * Takes a subscription of a chat from all guests, and from those who would become guests.
     *
     * @param row of the chat, with the time
     */
    void unshare(Row row, UUID subscription) {
        row.with("subscription", subscription);
        endedOffers.add(row);
        expulsions.add(row);
        dismissals.add(row);
    }

    /** Counts a code that cannot be used. */
    void wrong(Row row, Instant at) {
        wrongs.add(row.with("at", at));
    }

    void flush() {
        List.of(redemptions, admissions, shares, revocations, endedOffers, expulsions, dismissals, wrongs)
                .forEach(Writes::flush);
    }
}
