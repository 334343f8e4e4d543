package dev.kuri.app.serve;

import dev.kuri.core.learn.Unanswered;
import dev.kuri.store.Database;
import dev.kuri.store.UnansweredTable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data of a Kuri as its operator reaches it from the command line: by the server that has it open, else by opening
 * the database. It takes the same settings as the server.
 */
public final class OperatorData {
    private final Path config;
    private final List<String> settings;

    /**
     * @param settings such as {@code --kuri.home=…}
     */
    public OperatorData(Path config, List<String> settings) {
        this.config = config;
        this.settings = List.copyOf(settings);
    }

    /**
     * What was not answered, the newest first.
     *
     * @throws IllegalStateException if it cannot be reached, with a sentence for the operator
     */
    public List<Unanswered> unanswered() {
        return List.of(reach(
                server -> server.get(UnansweredController.PATH),
                Unanswered[].class,
                table -> table.newestFirst().toArray(Unanswered[]::new)));
    }

    /** Forgets it; gives how much there was. */
    public int clearUnanswered() {
        return reach(server -> server.delete(UnansweredController.PATH), Integer.class, UnansweredTable::clear);
    }

    private <T> T reach(
            Function<DoorClient, Optional<String>> byServer, Class<T> type, Function<UnansweredTable, T> byTable) {
        try (ConfigurableApplicationContext context = ServerSettings.open(config, settings)) {
            Path home = context.getBean(KuriProperties.class).homeFolder();
            if (ServerSettings.areEmbedded(context)) {
                Optional<String> told = Door.in(home).map(DoorClient::new).flatMap(byServer);
                if (told.isPresent()) {
                    return JsonMapper.builder().build().readValue(told.get(), type);
                }
                wantDatabaseIn(home);
            }
            return byTable.apply(table(context));
        }
    }

    private static void wantDatabaseIn(Path home) {
        if (!ServerSettings.hasEmbeddedDatabase(home)) {
            throw new IllegalStateException(
                    "There is no data in " + home.toAbsolutePath() + "; name the folder with --kuri.home=…");
        }
    }

    private static UnansweredTable table(ConfigurableApplicationContext context) {
        DataSource dataSource = context.getBean(DataSource.class);
        Database.migrate(dataSource);
        return new UnansweredTable(dataSource);
    }
}
