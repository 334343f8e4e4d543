package dev.kuri.app.serve;

import dev.kuri.app.codes.CodeDesk;
import dev.kuri.app.codes.CodesController;
import dev.kuri.app.codes.IssuedCode;
import dev.kuri.app.codes.ListedCode;
import dev.kuri.app.codes.Order;
import dev.kuri.app.operator.Desk;
import dev.kuri.app.operator.DeskController;
import dev.kuri.app.operator.Forecast;
import dev.kuri.app.operator.GivenUpEvent;
import dev.kuri.app.operator.InboxChoice;
import dev.kuri.app.operator.OutboxChoice;
import dev.kuri.app.operator.Undelivered;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.learn.Unanswered;
import dev.kuri.core.outbox.DeadLetters;
import dev.kuri.core.turn.GivenUp;
import dev.kuri.store.Database;
import dev.kuri.store.JdbcStores;
import dev.kuri.store.SealMark;
import dev.kuri.store.StoreSettings;
import dev.kuri.store.UnansweredTable;
import dev.kuri.store.seal.Seal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data of a Kuri as its operator reaches it from the command line: by the server that has it open, else by opening
 * the database. It takes the same settings as the server. Whatever cannot be reached is an {@link IllegalStateException}
 * with a sentence for the operator.
 */
public final class OperatorData {
    private static final String OUTBOX = DeskController.PATH + "/outbox";
    private static final String INBOX = DeskController.PATH + "/inbox";
    private static final String REMINDERS = DeskController.PATH + "/reminders";

    /** Commands take no chats, so that theirs never runs. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final Path config;
    private final List<String> settings;

    /**
     * @param settings such as {@code --kuri.home=…}
     */
    public OperatorData(Path config, List<String> settings) {
        this.config = config;
        this.settings = List.copyOf(settings);
    }

    /** A database that a command has opened. */
    private record Opened(DataSource database, DatabaseAddress address, Seal seal) {}

    /** What was not answered, the newest first. */
    public List<Unanswered> unanswered() {
        return List.of(reach(
                server -> server.get(UnansweredController.PATH),
                Unanswered[].class,
                opened -> new UnansweredTable(opened.database()).newestFirst().toArray(Unanswered[]::new)));
    }

    /** Forgets it; gives how much there was. */
    public int clearUnanswered() {
        return reach(
                server -> server.delete(UnansweredController.PATH),
                Integer.class,
                opened -> new UnansweredTable(opened.database()).clear());
    }

    /** As {@link Desk#undelivered}. */
    public List<Undelivered> undelivered(DeadLetters.Which which, int atMost) {
        return List.of(atDesk(
                server -> server.get(OUTBOX + "?" + OutboxChoice.of(which).query() + "&most=" + atMost),
                Undelivered[].class,
                desk -> desk.undelivered(which, atMost).toArray(Undelivered[]::new)));
    }

    /** As {@link Desk#resend}. */
    public int resend(DeadLetters.Which which) {
        return atDesk(
                server ->
                        server.post(OUTBOX + "/resend?" + OutboxChoice.of(which).query()),
                Integer.class,
                desk -> desk.resend(which));
    }

    /** As {@link Desk#undoResend}. */
    public int undoResend(DeadLetters.Which which) {
        return atDesk(
                server -> server.post(OUTBOX + "/undo?" + OutboxChoice.of(which).query()),
                Integer.class,
                desk -> desk.undoResend(which));
    }

    /** As {@link Desk#givenUp}. */
    public List<GivenUpEvent> givenUp(GivenUp.Which which, int atMost) {
        return List.of(atDesk(
                server -> server.get(INBOX + "?" + InboxChoice.of(which).query() + "&most=" + atMost),
                GivenUpEvent[].class,
                desk -> desk.givenUp(which, atMost).toArray(GivenUpEvent[]::new)));
    }

    /** As {@link Desk#release}. */
    public int release(GivenUp.Which which) {
        return atDesk(
                server ->
                        server.post(INBOX + "/release?" + InboxChoice.of(which).query()),
                Integer.class,
                desk -> desk.release(which));
    }

    /** As {@link Desk#drop}. */
    public int drop(GivenUp.Which which) {
        return atDesk(
                server -> server.post(INBOX + "/drop?" + InboxChoice.of(which).query()),
                Integer.class,
                desk -> desk.drop(which));
    }

    /** As {@link Desk#forecast}. */
    public Forecast forecast(Instant until) {
        return atDesk(
                server -> server.get(REMINDERS + "?until=" + until), Forecast.class, desk -> desk.forecast(until));
    }

    /** As {@link Desk#pause}. */
    public boolean pause(boolean paused) {
        return atDesk(
                server -> server.post(REMINDERS + (paused ? "/pause" : "/resume")),
                Boolean.class,
                desk -> desk.pause(paused));
    }

    /** As {@link Desk#test}. */
    public boolean test(ChannelName channel, String chat) {
        String query = "?channel=" + encoded(channel.value()) + "&chat=" + encoded(chat);
        return atDesk(
                server -> server.post(REMINDERS + "/test" + query), Boolean.class, desk -> desk.test(channel, chat));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** As {@link CodeDesk#issue}. Without a server nobody knows what our account is called. */
    public List<IssuedCode> issueCodes(Order order) {
        String asked = JsonMapper.builder().build().writeValueAsString(order);
        return List.of(reach(
                server -> server.post(CodesController.PATH, asked),
                IssuedCode[].class,
                opened -> withCodes(opened, desk -> desk.issue(order).toArray(IssuedCode[]::new))));
    }

    /** As {@link CodeDesk#newestFirst}. */
    public List<ListedCode> codes(int atMost) {
        return List.of(reach(
                server -> server.get(CodesController.PATH + "?most=" + atMost),
                ListedCode[].class,
                opened -> withCodes(opened, desk -> desk.newestFirst(atMost).toArray(ListedCode[]::new))));
    }

    /** As {@link CodeDesk#revoke}. */
    public boolean revokeCode(UUID code) {
        return reach(
                server -> server.post(CodesController.PATH + "/" + code + "/revoke"),
                Boolean.class,
                opened -> withCodes(opened, desk -> desk.revoke(code)));
    }

    private static <T> T withCodes(Opened opened, Function<CodeDesk, T> use) {
        DatabaseArrival.wantItsSecret(new SealMark(opened.database(), opened.seal()).set());
        return withStores(opened, stores -> use.apply(new CodeDesk(stores.codeBook(), Optional::empty)));
    }

    private <T> T atDesk(Function<DoorClient, Optional<String>> byServer, Class<T> type, Function<Desk, T> byHand) {
        return reach(
                byServer,
                type,
                opened -> withStores(
                        opened,
                        stores ->
                                byHand.apply(new Desk(stores.deadLetters(), stores.givenUp(), stores.reminderDesk()))));
    }

    private static <T> T withStores(Opened opened, Function<JdbcStores, T> use) {
        StoreSettings settings = new StoreSettings(LEASE, Map.of(), opened.seal());
        try (JdbcStores stores =
                StoreConfiguration.open(opened.database(), opened.address(), settings, Clock.systemUTC())) {
            return use.apply(stores);
        }
    }

    private <T> T reach(
            Function<DoorClient, Optional<String>> byServer, Class<T> type, Function<Opened, T> byDatabase) {
        try (ConfigurableApplicationContext context = ServerSettings.open(config, settings)) {
            Path home = context.getBean(KuriProperties.class).homeFolder();
            if (ServerSettings.areEmbedded(context)) {
                Optional<String> told = Door.in(home).map(DoorClient::new).flatMap(byServer);
                if (told.isPresent()) {
                    return JsonMapper.builder().build().readValue(told.get(), type);
                }
                wantDatabaseIn(home);
            }
            DataSource database = context.getBean(DataSource.class);
            Database.migrate(database);
            return byDatabase.apply(
                    new Opened(database, context.getBean(DatabaseAddress.class), context.getBean(Seal.class)));
        }
    }

    private static void wantDatabaseIn(Path home) {
        if (!ServerSettings.hasEmbeddedDatabase(home)) {
            throw new IllegalStateException(
                    "There is no data in " + home.toAbsolutePath() + "; name the folder with --kuri.home=…");
        }
    }
}
