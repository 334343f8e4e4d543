package dev.kuri.store;

import java.time.Instant;

/** The rows of a transaction, by table. */
record Tables(
        InboxRows inbox,
        OutboxRows outbox,
        OutboxChats outboxChats,
        BotRows bots,
        ConversationRows conversations,
        MoveRows moves,
        ReminderRows reminders,
        AmendmentRows amendments,
        UnansweredRows unanswered) {
    /** Runs the statements for the rows that were added since. */
    void flush() {
        conversations.flush();
        inbox.flush();
        outbox.flush();
        outboxChats.flush();
        bots.flush();
        reminders.flush();
        amendments.flush();
        unanswered.flush();
    }

    void loadHeads(Instant now) {
        inbox.heads().load(now);
        outbox.heads().load(now);
    }
}
