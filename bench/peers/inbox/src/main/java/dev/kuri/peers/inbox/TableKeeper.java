package dev.kuri.peers.inbox;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/** Inserts into H2: one writer commits whatever has queued, so that many webhooks share one wait for the disk. */
final class TableKeeper implements Keeper {
    private static final int MOST_ROWS = 256;

    private final LinkedBlockingQueue<Row> queue = new LinkedBlockingQueue<>();
    private final Connection connection;

    TableKeeper(Path folder) throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("inbox") + ";WRITE_DELAY=0");
        connection.createStatement().execute("create table inbox (id identity primary key, body varbinary not null)");
        connection.setAutoCommit(false);
        Thread.ofPlatform().daemon().name("writer").start(this::write);
    }

    private record Row(byte[] body, CompletableFuture<Void> kept) {}

    @Override
    public void keep(byte[] webhook) {
        Row row = new Row(webhook, new CompletableFuture<>());
        queue.add(row);
        row.kept().join();
    }

    private void write() {
        try (PreparedStatement insert = connection.prepareStatement("insert into inbox (body) values (?)")) {
            List<Row> rows = new ArrayList<>();
            while (true) {
                rows.add(queue.take());
                queue.drainTo(rows, MOST_ROWS - 1);
                for (Row row : rows) {
                    insert.setBytes(1, row.body());
                    insert.addBatch();
                }
                insert.executeBatch();
                connection.commit();
                rows.forEach(row -> row.kept().complete(null));
                rows.clear();
            }
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException("The writer has ended; the rows that wait are not kept", e);
        }
    }
}
