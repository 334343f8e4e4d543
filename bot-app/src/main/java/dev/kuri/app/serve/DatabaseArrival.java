package dev.kuri.app.serve;

import dev.kuri.store.Causes;
import dev.kuri.store.Database;
import java.net.ConnectException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;

/**
 * Brings the schema of a shared database up to date as soon as it is there. A database that comes later than the server
 * does not end the start: machines of a cluster start in any order. Until then nothing is accepted, and the readiness says so.
 */
final class DatabaseArrival implements SmartLifecycle, HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseArrival.class);

    /** The class of SQL states for connections that cannot be made, and PostgreSQL's "cannot connect now". */
    private static final String UNREACHABLE = "08";

    private static final String STARTING = "57P03";

    private final DataSource dataSource;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("database-arrival").factory());
    private volatile boolean arrived;
    private volatile boolean running;

    DatabaseArrival(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    boolean hasArrived() {
        return arrived;
    }

    /**
     * Looks once, and goes on looking every second if it is not there.
     *
     * @throws RuntimeException for a database that is there and cannot be used
     */
    @Override
    public void start() {
        running = true;
        if (!arrive()) {
            LOG.warn("The database cannot be reached yet; messages are refused until it can");
            awaitIt();
        }
    }

    private void awaitIt() {
        // Runs until it has arrived or the server stops; nobody waits for it.
        var unused = timer.schedule(
                () -> {
                    if (running && !arriveOrLog()) {
                        awaitIt();
                    }
                },
                1,
                TimeUnit.SECONDS);
    }

    private boolean arriveOrLog() {
        try {
            return arrive();
        } catch (RuntimeException e) {
            LOG.error("The database is there and cannot be used; it is tried again", e);
            return false;
        }
    }

    private boolean arrive() {
        try {
            Database.migrate(dataSource);
            arrived = true;
            return true;
        } catch (RuntimeException e) {
            if (isUnreachable(e)) {
                return false;
            }
            throw e;
        }
    }

    private static boolean isUnreachable(Throwable failure) {
        return Causes.of(failure).anyMatch(ConnectException.class::isInstance)
                || Causes.inDatabase(failure).anyMatch(sql -> isUnreachable(String.valueOf(sql.getSQLState())));
    }

    private static boolean isUnreachable(String state) {
        return state.startsWith(UNREACHABLE) || state.equals(STARTING);
    }

    @Override
    public Health health() {
        return (arrived ? Health.up() : Health.down()).build();
    }

    @Override
    public void stop() {
        running = false;
        timer.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before everything that needs the database, and before the web server. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
