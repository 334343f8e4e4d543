package dev.kuri.app.serve;

import dev.kuri.store.Database;
import dev.kuri.store.JdbcStores;
import dev.kuri.store.UnansweredTable;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;

/** The stores of this server. */
@Configuration(proxyBeanMethods = false)
@Import(DatabaseConfiguration.class)
class StoreConfiguration {
    /** Far longer than a turn or a call takes, short enough that another node soon goes on. */
    private static final Duration LEASE = Duration.ofSeconds(60);

    @Bean
    DatabaseArrival schemaHealthIndicator(DataSource dataSource) {
        return new DatabaseArrival(dataSource);
    }

    /** The embedded database is opened at once: nobody else could bring it later. */
    @Bean(destroyMethod = "close")
    JdbcStores stores(DataSource dataSource, DatabaseAddress address, Clock clock) {
        if (address.isEmbedded()) {
            Database.migrate(dataSource);
            return JdbcStores.embedded(dataSource, clock, LEASE);
        }
        return JdbcStores.shared(dataSource, clock, LEASE, UUID.randomUUID().toString());
    }

    @Bean
    @DependsOn("stores")
    UnansweredTable unansweredTable(DataSource dataSource) {
        return new UnansweredTable(dataSource);
    }
}
