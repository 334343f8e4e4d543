package dev.kuri.store;

/** The rows of a transaction, by table. */
record Tables(InboxRows inbox, OutboxRows outbox, ConversationRows conversations, UnansweredRows unanswered) {
    /** Runs the statements for the rows that were added since. */
    void flush() {
        conversations.flush();
        inbox.flush();
        outbox.flush();
        unanswered.flush();
    }

    void loadHeads() {
        inbox.heads().load();
        outbox.heads().load();
    }
}
