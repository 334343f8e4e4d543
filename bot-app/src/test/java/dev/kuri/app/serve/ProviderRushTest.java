package dev.kuri.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.kuri.app.ShippedConfig;
import dev.kuri.app.mind.LoadedMind;
import dev.kuri.app.mind.MindLoader;
import dev.kuri.app.provider.LookupListener;
import dev.kuri.app.provider.ProviderAccounts;
import dev.kuri.app.provider.Providers;
import dev.kuri.balance.demo.Asked;
import dev.kuri.balance.demo.PlayedEsimGo;
import dev.kuri.balance.esimgo.EsimGoSettings;
import dev.kuri.core.balance.Assessment;
import dev.kuri.core.balance.Codes;
import dev.kuri.core.balance.Figures;
import dev.kuri.core.balance.ProviderKey;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.balance.Subscriptions;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChannelPreview;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.ChatKind;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.MessagePlace;
import dev.kuri.core.due.DuePorts;
import dev.kuri.core.due.ReminderJob;
import dev.kuri.core.due.ReminderSweep;
import dev.kuri.core.due.Voice;
import dev.kuri.core.knowledge.ClaimResolver;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.Subject;
import dev.kuri.core.outbox.Sender;
import dev.kuri.core.reminder.Occasions;
import dev.kuri.core.turn.Crew;
import dev.kuri.core.turn.DeepLinks;
import dev.kuri.core.turn.InboxListener;
import dev.kuri.core.turn.InboxStore;
import dev.kuri.core.turn.InboxWorker;
import dev.kuri.core.turn.Joining;
import dev.kuri.core.turn.PersonalData;
import dev.kuri.core.turn.TurnHandler;
import dev.kuri.core.turn.TurnPorts;
import dev.kuri.core.turn.TurnWork;
import dev.kuri.core.turn.WorkSign;
import dev.kuri.store.Database;
import dev.kuri.store.JdbcStores;
import dev.kuri.store.StoreSettings;
import dev.kuri.telegram.TelegramPreview;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A thousand people who ask at once for two hundred eSIMs, of which the provider tells ten a second. */
final class ProviderRushTest {
    private static final int PEOPLE = 1_000;
    private static final int ESIMS = 200;
    private static final int CALLS_PER_SECOND = 10;

    /** In seconds. */
    private static final int STRETCH = 8;

    /** As the server has it. */
    private static final int TURNS_AT_ONCE = 64;

    private static final Duration FIRST_ANSWER = Duration.ofSeconds(3);

    /** What a machine adds that has other things to do: at idle priority, beside a measurement, 1.6 s were seen. */
    private static final Duration MACHINE = Duration.ofSeconds(2);

    private static final ChannelPreview TELEGRAM = new TelegramPreview();
    private static final String FIGURE = """
            {"bundles":[{"name":"japan","description":"Japan","assignments":[{"id":"1","callTypeGroup":"data",
             "initialQuantity":3000000000,"remainingQuantity":750000000,"assignmentDateTime":"2026-11-01T00:00:00Z",
             "bundleState":"active","unlimited":false}]}]}
            """;

    private final Clock clock = Clock.systemUTC();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
    private final HikariDataSource database = new HikariDataSource();
    private final PlayedEsimGo esimGo = new PlayedEsimGo();
    private final Providers providers = new Providers(
            new ProviderAccounts(
                    null,
                    new EsimGoSettings(esimGo.uri(), PlayedEsimGo.API_KEY, EsimGoSettings.INTERVAL, CALLS_PER_SECOND),
                    null,
                    null),
            LookupListener.NONE,
            clock);
    private final Queue<Duration> waits = new ConcurrentLinkedQueue<>();
    private final Map<ChatAddress, List<String>> told = new ConcurrentHashMap<>();
    private JdbcStores stores;

    @BeforeEach
    void open() {
        IntStream.range(0, ESIMS).forEach(number -> esimGo.holds(iccid(number), 200, FIGURE));
        database.setJdbcUrl("jdbc:h2:mem:rush;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        Database.migrate(database);
        stores = JdbcStores.embedded(database, clock, new StoreSettings(Duration.ofMinutes(1)));
    }

    @AfterEach
    void close() {
        timer.shutdownNow();
        stores.close();
        providers.close();
        esimGo.close();
        threads.shutdownNow();
        database.close();
    }

    @Test
    void getAnAnswerInTimeAndTheFigureWhenItComes() {
        LoadedMind mind = new MindLoader(ShippedConfig.FOLDER, clock).load();
        Sender sender = new Sender(stores.outbox(), List.of(new Phones()), threads, clock);
        InboxWorker inbox = inbox(mind, sender);
        ReminderSweep due = due(mind, sender);

        inbox.accept(IntStream.range(0, PEOPLE).mapToObj(this::question).toList());
        await().atMost(Duration.ofSeconds(60)).until(() -> told.size() == PEOPLE);
        List<List<String>> promised =
                told.values().stream().filter(ProviderRushTest::isPromised).toList();
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    due.run();
                    return promised.stream().allMatch(words -> words.size() == 2);
                });

        assertThat(waits).hasSize(PEOPLE).allMatch(each -> each.compareTo(FIRST_ANSWER.plus(MACHINE)) < 0);
        assertThat(promised).isNotEmpty();
        assertThat(told.values()).allMatch(words -> words.getLast().contains("750 MB left"));
        assertThat(told.values().stream().mapToInt(List::size).sum()).isEqualTo(PEOPLE + promised.size());
        assertCallsWithinTheLimit(esimGo.server().asked());
    }

    private static boolean isPromised(List<String> words) {
        return words.getFirst().contains("checking");
    }

    /** Once for each eSIM, however many asked; and no faster than allowed, in any stretch that outweighs the machine. */
    private static void assertCallsWithinTheLimit(List<Asked> calls) {
        List<Long> times = calls.stream().map(Asked::nanos).sorted().toList();
        assertThat(calls).extracting(Asked::path).hasSize(ESIMS).doesNotHaveDuplicates();
        assertThat(IntStream.range(STRETCH * CALLS_PER_SECOND, ESIMS)
                        .mapToObj(last ->
                                Duration.ofNanos(times.get(last) - times.get(last - STRETCH * CALLS_PER_SECOND))))
                .allMatch(stretch -> stretch.plus(MACHINE).compareTo(Duration.ofSeconds(STRETCH)) >= 0);
    }

    private InboxWorker inbox(LoadedMind mind, Sender sender) {
        TurnPorts ports = new TurnPorts(
                stores.turns(),
                PersonalData.NONE,
                subscriptions(),
                stores.reminders(),
                new Assessment(timed(providers.figures()), clock),
                Codes.NONE,
                DeepLinks.NONE,
                (message, turn, took) -> {});
        TurnHandler turns = new TurnHandler(ports, mind::mind, Map.of(TELEGRAM.name(), TELEGRAM.limits()));
        InboxStore store = stores.inbox();
        return new InboxWorker(
                store,
                new TurnWork(turns, sender, new Joining(store, Duration.ZERO), new WorkSign(timer, Map.of())),
                new Crew(threads, TURNS_AT_ONCE),
                InboxListener.NOBODY,
                clock);
    }

    /** What people wait for beside the machine, which has other things to do where tests run. */
    private Figures timed(Figures figures) {
        return new Figures() {
            @Override
            public Figure of(ProviderKey key) {
                return figures.of(key);
            }

            @Override
            public Map<ProviderKey, Figure> of(Set<ProviderKey> keys) {
                long begun = System.nanoTime();
                Map<ProviderKey, Figure> all = figures.of(keys);
                waits.add(Duration.ofNanos(System.nanoTime() - begun));
                return all;
            }
        };
    }

    private ReminderSweep due(LoadedMind mind, Sender sender) {
        DuePorts ports = new DuePorts(
                stores.dueReminders(),
                subscriptions(),
                stores.reminders(),
                new Assessment(providers.figures().atOnce(), clock),
                chat -> Optional.ofNullable(
                        stores.turns().conversationWith(chat).spoken()),
                (reminder, outcome) -> {});
        Voice voice = new Voice(mind.mind().answerer(), new Occasions(new ClaimResolver(mind.base())));
        ReminderJob job = new ReminderJob(ports, () -> voice, Map.of(TELEGRAM.name(), TELEGRAM.limits()), clock);
        return new ReminderSweep(stores.dueReminders(), job, sender::send, threads);
    }

    /** One eSIM each, which four others have as well. */
    private static Subscriptions subscriptions() {
        return chat -> {
            int number = Integer.parseInt(chat.chat()) % ESIMS;
            return List.of(new Subscription(
                    new UUID(0, number),
                    "trip",
                    new Subject(null, null, PlanKind.TRAVEL),
                    new Subscription.Upkeep.ByProvider(new ProviderKey("esimgo", iccid(number)))));
        };
    }

    private static String iccid(int number) {
        return Long.toString(8_944_000_000_000_000_000L + number);
    }

    private InboundMessage question(int person) {
        return new InboundMessage(
                new EventId(TELEGRAM.name(), "kuri", Integer.toString(person)),
                new ChatAddress(TELEGRAM.name(), "kuri", Integer.toString(person)),
                clock.instant(),
                new InboundMessage.Text("how much data is left"),
                null,
                null,
                new MessagePlace(ChatKind.PRIVATE, null, "message-" + person));
    }

    /** Shows what people are told. */
    private final class Phones implements Channel {
        @Override
        public ChannelName name() {
            return TELEGRAM.name();
        }

        @Override
        public ChannelLimits limits() {
            return TELEGRAM.limits();
        }

        @Override
        public DeliveryResult deliver(Delivery delivery) {
            told.computeIfAbsent(delivery.to(), chat -> new CopyOnWriteArrayList<>())
                    .add(words(delivery));
            return new DeliveryResult.Delivered();
        }

        private String words(Delivery delivery) {
            return delivery.messages().stream()
                    .flatMap(message -> message.body().stream())
                    .filter(Block.Paragraph.class::isInstance)
                    .map(block -> ((Block.Paragraph) block).text().text())
                    .collect(Collectors.joining("\n"));
        }
    }
}
