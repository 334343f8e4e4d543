package dev.kuri.app.serve;

import dev.kuri.store.Causes;
import dev.kuri.store.Database;
import dev.kuri.store.SealMark;
import dev.kuri.store.seal.Seal;
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
    private final Seal seal;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("database-arrival").factory());
    private volatile boolean arrived;
    private volatile boolean running;

    /**
     * @param seal must be the one that the database was sealed with, if it was
     */
    DatabaseArrival(DataSource dataSource, Seal seal) {
        this.dataSource = dataSource;
        this.seal = seal;
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
            wantItsSecret(new SealMark(dataSource, seal).set());
            arrived = true;
            return true;
        } catch (RuntimeException e) {
            if (isUnreachable(e)) {
                return false;
            }
            throw e;
        }
    }

    /** With another secret every key would be unreadable and every code wrong, to everybody and without a word. */
    static void wantItsSecret(SealMark.Fit fit) {
        switch (fit) {
            case RIGHT -> {}
            case MISSING ->
                LOG.warn(
                        "kuri.keys.secret was set once and is not now: codes are off, and what providers tell is not asked");
            case WRONG ->
                throw new IllegalStateException(
                        "kuri.keys.secret is not the secret that this database was sealed with. Set that one again");
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
