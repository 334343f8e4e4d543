package dev.kuri.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.HandClock;
import dev.kuri.store.seal.Seal;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;

/** Two nodes on one database, and the clock that they share. */
record Nodes(HandClock clock, JdbcStores one, JdbcStores other) implements AutoCloseable {
    static final Duration LEASE = Duration.ofSeconds(30);

    static final Seal SEAL =
            new Seal("a secret of thirty-two characters".substring(0, 32).getBytes(UTF_8));

    static Nodes on(DataSource dataSource) {
        HandClock clock = new HandClock(Sample.NOW);
        return new Nodes(clock, open(dataSource, clock, "one"), open(dataSource, clock, "other"));
    }

    /** One node that plays both: H2 is for one node, and lets a second one starve. */
    static Nodes oneOn(DataSource dataSource) {
        HandClock clock = new HandClock(Sample.NOW);
        JdbcStores only = open(dataSource, clock, "one");
        return new Nodes(clock, only, only);
    }

    private static JdbcStores open(DataSource dataSource, HandClock clock, String name) {
        StoreSettings settings = new StoreSettings(LEASE, Map.of(new ChannelName("line"), 5), SEAL);
        return JdbcStores.renewedByHand(dataSource, new Time(clock, clock::nanos), settings, name);
    }

    @Override
    public void close() {
        one.close();
        other.close();
    }
}
