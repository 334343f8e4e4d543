package dev.kuri.app.serve;

import com.zaxxer.hikari.HikariDataSource;
import dev.kuri.store.seal.Seal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Opens the database: the embedded one unless {@code spring.datasource.url} names another. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeysProperties.class)
class DatabaseConfiguration {
    @Bean
    Seal seal(KeysProperties keys) {
        return keys.seal();
    }

    @Bean
    DatabaseAddress databaseAddress(Environment environment, KuriProperties properties) {
        return DatabaseAddress.of(environment.getProperty("spring.datasource.url"), properties);
    }

    /** Spring's own {@code spring.datasource.*} and {@code spring.datasource.hikari.*} apply; only the address has our default. */
    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(DataSourceProperties properties, DatabaseAddress address) {
        properties.setUrl(address.url());
        return properties
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
    }
}
