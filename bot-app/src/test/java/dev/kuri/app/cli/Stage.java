package dev.kuri.app.cli;

import com.zaxxer.hikari.HikariDataSource;
import dev.kuri.app.demo.Belongings;
import dev.kuri.app.demo.Demo;
import dev.kuri.app.mind.LoadedMind;
import dev.kuri.app.provider.LookupListener;
import dev.kuri.core.balance.CodeBook.Sale;
import dev.kuri.core.balance.LinkCode;
import dev.kuri.core.balance.ProviderKey;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.balance.Subscription.Upkeep;
import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChannelPreview;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.ChatKind;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.HandClock;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboundMessage.Content;
import dev.kuri.core.channel.MessagePlace;
import dev.kuri.core.channel.Spelled;
import dev.kuri.core.due.DuePorts;
import dev.kuri.core.due.ReminderJob;
import dev.kuri.core.due.ReminderSweep;
import dev.kuri.core.due.Voice;
import dev.kuri.core.knowledge.ClaimResolver;
import dev.kuri.core.outbox.Sender;
import dev.kuri.core.reminder.Occasions;
import dev.kuri.core.turn.Crew;
import dev.kuri.core.turn.DeepLinks;
import dev.kuri.core.turn.InboxListener;
import dev.kuri.core.turn.InboxStore;
import dev.kuri.core.turn.InboxWorker;
import dev.kuri.core.turn.Joining;
import dev.kuri.core.turn.Turn;
import dev.kuri.core.turn.TurnHandler;
import dev.kuri.core.turn.TurnPorts;
import dev.kuri.core.turn.TurnWork;
import dev.kuri.core.turn.WorkSign;
import dev.kuri.core.understand.StartLink;
import dev.kuri.store.Database;
import dev.kuri.store.JdbcPersonalData;
import dev.kuri.store.JdbcStores;
import dev.kuri.store.StoreSettings;
import dev.kuri.store.seal.Seal;
import dev.kuri.telegram.TelegramPreview;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ScheduledThreadPoolExecutor;

/**
 * Kuri from its inbox to its outbox, on a database and without a platform: what is said is answered before it returns, and
 * time passes only when it is told to.
 */
final class Stage implements AutoCloseable {
    /** So many messages of one chat are answered: the clock hardly moves. */
    private static final int MESSAGES_A_MINUTE = 15;

    private static final ChannelPreview TELEGRAM = new TelegramPreview();
    private static final URI HOME = URI.create("https://t.me/kuri_bot");

    /** When all of it happens that names no time of its own. */
    static final Instant START = Instant.parse("2026-11-21T09:30:00Z");

    /** Chats whose names begin so have the SIMs and eSIMs of the demo. */
    static final String WITH_SIMS = "with SIMs ";

    private static final Seal SEAL = new Seal(new byte[Seal.SECRET_BYTES]);

    private final HandClock clock;
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
    private final List<Turn> turns = new ArrayList<>();
    private final List<Delivery> sent = new ArrayList<>();
    private final HikariDataSource database = new HikariDataSource();
    private final Demo demo;
    private final JdbcStores stores;
    private final InboxWorker inbox;
    private final ReminderSweep reminders;
    private int said;

    /**
     * @param clock that the mind lives by as well
     */
    Stage(LoadedMind mind, HandClock clock) {
        this.clock = clock;
        database.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        Database.migrate(database);
        this.stores = JdbcStores.embedded(database, clock, new StoreSettings(Duration.ofMinutes(1), Map.of(), SEAL));
        this.demo = new Demo(mind.base(), LookupListener.NONE, clock);
        StartLink signer = new StartLink(new byte[StartLink.KEY_BYTES]);
        Belongings all = Belongings.of(stores.turns(), stores.subscriptions(), demo);
        TurnPorts ports = new TurnPorts(
                all.turns(),
                new JdbcPersonalData(database, SEAL),
                chat -> (chat.chat().startsWith(WITH_SIMS) ? all.subscriptions() : stores.subscriptions()).of(chat),
                stores.reminders(),
                demo.assessment(),
                stores.codes(),
                new DeepLinks(() -> signer, chat -> Optional.of(HOME)),
                (message, turn, took) -> turns.add(turn));
        TurnHandler handler = new TurnHandler(ports, mind::mind, Map.of(TELEGRAM.name(), TELEGRAM.limits()));
        Sender sender = new Sender(stores.outbox(), List.of(new Recorder()), Runnable::run, clock);
        InboxStore store = stores.inbox(MESSAGES_A_MINUTE);
        DuePorts due = new DuePorts(
                stores.dueReminders(),
                ports.subscriptions(),
                stores.reminders(),
                demo.assessment(),
                chat -> Optional.ofNullable(all.turns().conversationWith(chat).spoken()),
                (reminder, outcome) -> {});
        Voice voice = new Voice(mind.mind().answerer(), new Occasions(new ClaimResolver(mind.base())));
        ReminderJob job = new ReminderJob(due, () -> voice, Map.of(TELEGRAM.name(), TELEGRAM.limits()), clock);
        this.reminders = new ReminderSweep(stores.dueReminders(), job, sender::send, Runnable::run);
        this.inbox = new InboxWorker(
                store,
                new TurnWork(handler, sender, new Joining(store, Duration.ZERO), new WorkSign(timer, Map.of())),
                new Crew(Runnable::run, 1),
                InboxListener.NOBODY,
                clock);
    }

    /** Says something in a chat; empty if nothing comes of it. */
    Optional<Turn> say(String chat, ChatKind kind, Content content) {
        int before = turns.size();
        said++;
        clock.advance(Duration.ofMillis(100));
        inbox.accept(List.of(new InboundMessage(
                new EventId(TELEGRAM.name(), "kuri", Integer.toString(said)),
                address(chat),
                clock.instant(),
                content,
                null,
                null,
                new MessagePlace(kind, null, idOfLast()))));
        return turns.size() == before ? Optional.empty() : Optional.of(turns.getLast());
    }

    /**
     * Lets time pass.
     *
     * @param pause between two looks at what is due
     * @return what Kuri says by itself meanwhile
     */
    List<Delivery> pass(Instant until, Duration pause) {
        int before = sent.size();
        while (clock.instant().isBefore(until)) {
            Duration left = Duration.between(clock.instant(), until);
            clock.advance(left.compareTo(pause) < 0 ? left : pause);
            reminders.run();
        }
        return List.copyOf(sent.subList(before, sent.size()));
    }

    /** A code for the Airalo package of the demo, as the operator gives it with the sale. */
    String sell() {
        Subscription airalo = demo.subscriptions().stream()
                .filter(one -> one.nickname().startsWith("Airalo"))
                .findFirst()
                .orElseThrow();
        ProviderKey key = ((Upkeep.ByProvider) airalo.upkeep()).key();
        return stores.codeBook()
                .issue(List.of(new Sale(key, airalo.subject(), null)), Duration.ofDays(30))
                .getFirst()
                .code()
                .text();
    }

    /** The code that Kuri said last in a chat. */
    String codeSaid(String chat) {
        return sent.reversed().stream()
                .filter(delivery -> delivery.to().equals(address(chat)))
                .flatMap(delivery -> LinkCode.in(Spelled.out(delivery.messages())).stream())
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** The platform's id of what was said last. */
    String idOfLast() {
        return "message-" + said;
    }

    /** The buttons that were sent to a chat and have a label, the newest first, as they were sent. */
    List<Choice.Button> buttons(String chat, String label) {
        return sent.reversed().stream()
                .filter(delivery -> delivery.to().equals(address(chat)))
                .flatMap(delivery -> delivery.messages().reversed().stream())
                .flatMap(message -> message.choices().stream())
                .filter(Choice.Button.class::isInstance)
                .map(Choice.Button.class::cast)
                .filter(button -> button.label().equals(label))
                .toList();
    }

    @Override
    public void close() {
        timer.shutdownNow();
        demo.close();
        stores.close();
        database.close();
    }

    private static ChatAddress address(String chat) {
        return new ChatAddress(TELEGRAM.name(), "kuri", chat);
    }

    /** Takes what Telegram would take. */
    private final class Recorder implements Channel {
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
            sent.add(delivery);
            return new DeliveryResult.Delivered();
        }
    }
}
