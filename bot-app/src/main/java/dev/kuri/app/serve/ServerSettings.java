package dev.kuri.app.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The server's settings and its database, for commands that run beside it: the database is opened when it is asked for. */
final class ServerSettings {
    private ServerSettings() {}

    /** Nothing but these. */
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({KuriProperties.class, DataSourceProperties.class})
    @Import(DatabaseConfiguration.class)
    static class Beans {}

    /**
     * Reads them as a start of the server does.
     *
     * @param settings such as {@code --kuri.home=…}
     */
    static ConfigurableApplicationContext open(Path config, List<String> settings) {
        SpringApplication application = new SpringApplication(Beans.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.setDefaultProperties(
                Map.of("kuri.config", config.toAbsolutePath().toString()));
        return application.run(settings.toArray(String[]::new));
    }

    /** Whether the database is the embedded one, and not a shared one that is named by its address. */
    static boolean areEmbedded(ConfigurableApplicationContext context) {
        return context.getEnvironment().getProperty("spring.datasource.url", "").isBlank();
    }

    /** Whether a start of the server has made the embedded database yet. */
    static boolean hasEmbeddedDatabase(Path home) {
        return Files.exists(home.resolve("kuri.mv.db"));
    }
}
