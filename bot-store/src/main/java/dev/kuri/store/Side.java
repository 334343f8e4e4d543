package dev.kuri.store;

/** The two kinds of work of a chat, by the table that it waits in. */
enum Side {
    INBOX("inbox"),
    OUTBOX("outbox");

    private final String table;

    Side(String table) {
        this.table = table;
    }

    /** The name of the table, and the beginning of the names of its columns in {@code chat}. */
    String table() {
        return table;
    }
}
