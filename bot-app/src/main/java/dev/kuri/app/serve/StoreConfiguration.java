package dev.kuri.app.serve;

import dev.kuri.core.channel.ChannelPreview;
import dev.kuri.store.Database;
import dev.kuri.store.JdbcStores;
import dev.kuri.store.StoreSettings;
import dev.kuri.store.UnansweredTable;
import dev.kuri.store.seal.Seal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;

/** The stores of this server. */
@Configuration(proxyBeanMethods = false)
@Import(DatabaseConfiguration.class)
class StoreConfiguration {
    @Bean
    DatabaseArrival schemaHealthIndicator(DataSource dataSource, Seal seal) {
        return new DatabaseArrival(dataSource, seal);
    }

    @Bean
    StoreSettings storeSettings(NodeProperties node, List<ChannelPreview> channels, Seal seal) {
        return new StoreSettings(
                node.lease(),
                channels.stream()
                        .collect(Collectors.toMap(
                                ChannelPreview::name,
                                channel -> channel.limits().messagesPerCall())),
                seal);
    }

    /** The embedded database is opened at once: nobody else could bring it later. */
    @Bean(destroyMethod = "close")
    JdbcStores stores(DataSource dataSource, DatabaseAddress address, StoreSettings settings, Clock clock) {
        if (address.isEmbedded()) {
            Database.migrate(dataSource);
        }
        return open(dataSource, address, settings, clock);
    }

    /**
     * In a database that is up to date, or will be before anything is done.
     *
     * @param clock of this node; nodes that share a database go by that of the database
     */
    static JdbcStores open(DataSource dataSource, DatabaseAddress address, StoreSettings settings, Clock clock) {
        return address.isEmbedded()
                ? JdbcStores.embedded(dataSource, clock, settings)
                : JdbcStores.shared(
                        dataSource,
                        Database.clock(dataSource),
                        settings,
                        UUID.randomUUID().toString());
    }

    @Bean
    @DependsOn("stores")
    UnansweredTable unansweredTable(DataSource dataSource) {
        return new UnansweredTable(dataSource);
    }
}
