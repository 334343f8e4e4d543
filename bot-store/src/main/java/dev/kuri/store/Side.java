package dev.kuri.store;

/** The two kinds of work of a chat, by the table that it waits in. */
enum Side {
    INBOX("inbox", "true"),
    OUTBOX("outbox", "(%1$s.parked_until is null or %1$s.parked_until <= :now)");

    private final String table;
    private final String ready;

    Side(String table, String ready) {
        this.table = table;
        this.ready = ready;
    }

    /** The name of the table, and the beginning of the names of its columns in {@code chat}. */
    String table() {
        return table;
    }

    /** The condition under which a row that has not ended may be worked on at the time {@code :now}. */
    String isReady(String alias) {
        return ready.formatted(alias);
    }
}
