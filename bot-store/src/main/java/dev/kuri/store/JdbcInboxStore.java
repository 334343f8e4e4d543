package dev.kuri.store;

import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboxUnavailableException;
import dev.kuri.core.turn.InboxStore;
import dev.kuri.store.json.ContentJson;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The inbox in the database. Refuses to keep more when too much waits to be written. */
final class JdbcInboxStore implements InboxStore {
    private static final String WAITING = """
            select * from inbox
             where channel = :channel and bot = :bot and chat = :chat and ended_at is null
             order by seq
             limit :atMost
            """;

    private final JdbcClient reads;
    private final GroupCommit writer;
    private final int mostAMinute;
    private final ContentJson contents;

    /**
     * @param contents how messages stand in it
     * @param mostAMinute so many messages of a chat are answered in a minute
     */
    JdbcInboxStore(JdbcClient reads, GroupCommit writer, ContentJson contents, int mostAMinute) {
        this.reads = reads;
        this.writer = writer;
        this.contents = contents;
        this.mostAMinute = mostAMinute;
    }

    @Override
    public Kept keep(List<InboundMessage> messages, int atMost) {
        List<Keep.Item> items = messages.stream()
                .map(message -> new Keep.Item(message, contents.write(message.content())))
                .toList();
        if (items.isEmpty()) {
            return new Kept(List.of(), 0, 0);
        }
        try {
            return writer.commitIfRoom(new Keep(items, mostAMinute, atMost));
        } catch (NotCommittedException e) {
            throw new InboxUnavailableException("The messages could not be kept", e);
        }
    }

    @Override
    public List<Waiting> takeLeftBehind(int atMost) {
        return writer.commit(
                new TakeLeftBehind<>(atMost, transaction -> transaction.inbox().heads()));
    }

    @Override
    public List<Waiting> waitingBehind(InboundMessage message, int atMost) {
        return reads
                .sql(WAITING)
                .paramSource(Row.of(message.from()).with("atMost", atMost + 1))
                .query(new WaitingMapper(contents))
                .list()
                .stream()
                .dropWhile(waiting -> !waiting.message().id().equals(message.id()))
                .skip(1)
                .toList();
    }

    @Override
    public void putAside(Waiting waiting, Instant until) {
        InboundMessage message = waiting.message();
        writer.commit(new PutAside(
                message.from(),
                Side.INBOX,
                until,
                transaction -> transaction.inbox().fail(message)));
    }

    @Override
    public void handBack(Waiting waiting, Instant now) {
        InboundMessage message = waiting.message();
        writer.commitIfConvenient(new PutAside(
                message.from(),
                Side.INBOX,
                now,
                transaction -> transaction.inbox().untake(message)));
    }

    @Override
    public void giveUp(Waiting waiting, String reason) {
        writer.commit(new GiveUp(waiting.message(), reason));
    }
}
