package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.due.Replans;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.reminder.Replan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom plans are made anew for, and those plans, in the database. */
final class JdbcReplans implements Replans {
    /** In the order of the key, so that a block is read from the index. */
    private static final String AFTER = """
            select distinct channel, bot, chat
              from consent
             where agreed and subscription <> :none and (channel, bot, chat) > (:channel, :bot, :chat)
             order by channel, bot, chat
             limit :atMost
            """;

    private static final String LANGUAGE = """
            select language
              from reminder
             where channel = :channel and bot = :bot and chat = :chat and language is not null
             order by planned_at desc
             limit 1
            """;

    private final JdbcClient reads;
    private final GroupCommit writer;

    JdbcReplans(JdbcClient reads, GroupCommit writer) {
        this.reads = reads;
        this.writer = writer;
    }

    @Override
    public List<ChatAddress> after(@Nullable ChatAddress last, int atMost) {
        Row row = last == null ? new Row().with("channel", "").with("bot", "").with("chat", "") : Row.of(last);
        return reads.sql(AFTER)
                .paramSource(row.with("none", AmendmentRows.NO_SUBSCRIPTION).with("atMost", atMost))
                .query((columns, number) -> Columns.chat(columns))
                .list();
    }

    @Override
    public void write(ChatAddress chat, Replan replan, @Nullable Language language) {
        Language spoken = language == null ? promisedIn(chat).orElse(null) : language;
        int unused = writer.commit(new ReplanChat(chat, replan, spoken));
    }

    private Optional<Language> promisedIn(ChatAddress chat) {
        return reads.sql(LANGUAGE)
                .paramSource(Row.of(chat))
                .query(String.class)
                .optional()
                .flatMap(Language::ofTag);
    }
}
