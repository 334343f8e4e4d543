package dev.kuri.app.serve;

import dev.kuri.app.demo.Belongings;
import dev.kuri.app.demo.Demo;
import dev.kuri.app.mind.MindKeeper;
import dev.kuri.app.provider.LookupListener;
import dev.kuri.app.provider.Providers;
import dev.kuri.app.watch.Meters;
import dev.kuri.core.balance.Assessment;
import dev.kuri.core.balance.Codes;
import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChannelPreview;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.learn.ChatHash;
import dev.kuri.core.learn.UnansweredLog;
import dev.kuri.core.outbox.Sender;
import dev.kuri.core.reminder.Reminders;
import dev.kuri.core.turn.Crew;
import dev.kuri.core.turn.DeepLinks;
import dev.kuri.core.turn.InboxStore;
import dev.kuri.core.turn.InboxWorker;
import dev.kuri.core.turn.Joining;
import dev.kuri.core.turn.PersonalData;
import dev.kuri.core.turn.TurnHandler;
import dev.kuri.core.turn.TurnListener;
import dev.kuri.core.turn.TurnPorts;
import dev.kuri.core.turn.TurnWork;
import dev.kuri.core.turn.WorkSign;
import dev.kuri.core.understand.StartLink;
import dev.kuri.store.JdbcPersonalData;
import dev.kuri.store.JdbcStores;
import dev.kuri.store.SecretTable;
import dev.kuri.store.UnansweredTable;
import dev.kuri.store.seal.Seal;
import dev.kuri.telegram.TelegramAccount;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.util.function.SingletonSupplier;

/** Stations 3 to 7: from a message that was kept to a turn that is written. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({TurnProperties.class, LimitsProperties.class})
class TurnConfiguration {
    /** Turns worked on at once; thinking is CPU, so more would only wait for one another. */
    private static final int TURNS_AT_ONCE = 64;

    @Bean
    TurnListener turnMeter(Meters meters) {
        return (message, turn, took) -> meters.turned(message, turn.decision(), took);
    }

    @Bean
    TurnListener menuLanguage(List<Channel> channels) {
        return new MenuLanguage(byName(channels));
    }

    /** Asks for its key only when there is something to note: the database may come later than the server. */
    @Bean
    @ConditionalOnProperty(name = "kuri.learning.enabled", matchIfMissing = true)
    TurnListener unansweredListener(JdbcStores stores, UnansweredTable unanswered, Clock clock) {
        Supplier<UnansweredLog> log =
                SingletonSupplier.of(() -> new UnansweredLog(stores::note, new ChatHash(unanswered.chatKey()), clock));
        return (message, turn, took) -> log.get().note(message, turn.decision());
    }

    @Bean
    PersonalData personalData(DataSource dataSource, Seal seal) {
        return new JdbcPersonalData(dataSource, seal);
    }

    @Bean
    Codes codes(JdbcStores stores) {
        return stores.codes();
    }

    /** Links of Telegram's; LINE's carry no parameter. */
    @Bean
    DeepLinks deepLinks(DataSource dataSource, ObjectProvider<TelegramAccount> telegram) {
        Supplier<StartLink> signer = SingletonSupplier.of(
                () -> new StartLink(new SecretTable(dataSource).key("deep-links", StartLink.KEY_BYTES)));
        return new DeepLinks(signer, chat -> home(chat, telegram));
    }

    private static Optional<URI> home(ChatAddress chat, ObjectProvider<TelegramAccount> telegram) {
        return chat.channel().value().equals("telegram")
                ? Optional.ofNullable(telegram.getIfAvailable()).flatMap(TelegramAccount::address)
                : Optional.empty();
    }

    @Bean
    @ConditionalOnProperty("kuri.demo")
    Demo demo(MindKeeper mind, List<LookupListener> listeners, Clock clock) {
        return new Demo(mind.current().base(), LookupListener.all(listeners), clock);
    }

    @Bean
    @ConditionalOnProperty("kuri.demo")
    Providers playedProviders(Demo demo) {
        return demo.providers();
    }

    @Bean
    Assessment assessment(Providers providers, Clock clock) {
        return new Assessment(providers.figures(), clock);
    }

    @Bean
    Reminders reminders(JdbcStores stores) {
        return stores.reminders();
    }

    /** What people have told of, and in the demo what everybody has. */
    @Bean
    Belongings belongings(JdbcStores stores, ObjectProvider<Demo> demo) {
        return Belongings.of(stores.turns(), stores.subscriptions(), demo.getIfAvailable());
    }

    @Bean
    TurnPorts turnPorts(
            Belongings belongings,
            PersonalData personalData,
            Reminders reminders,
            Assessment assessment,
            Codes codes,
            DeepLinks deepLinks,
            List<TurnListener> listeners) {
        TurnListener all =
                (message, turn, took) -> listeners.forEach(listener -> listener.written(message, turn, took));
        return new TurnPorts(
                belongings.turns(),
                personalData,
                belongings.subscriptions(),
                reminders,
                assessment,
                codes,
                deepLinks,
                all);
    }

    @Bean
    TurnHandler turnHandler(TurnPorts ports, MindKeeper mind, List<ChannelPreview> previews) {
        Map<ChannelName, ChannelLimits> limits =
                previews.stream().collect(Collectors.toMap(ChannelPreview::name, ChannelPreview::limits));
        return new TurnHandler(ports, mind, limits);
    }

    @Bean(destroyMethod = "shutdownNow")
    ScheduledThreadPoolExecutor signTimer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("sign-", 0).factory());
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    @Bean
    WorkSign workSign(ScheduledThreadPoolExecutor signTimer, List<Channel> channels) {
        return new WorkSign(signTimer, byName(channels));
    }

    private static Map<ChannelName, Channel> byName(List<Channel> channels) {
        return channels.stream().collect(Collectors.toMap(Channel::name, c -> c));
    }

    @Bean
    InboxStore inbox(JdbcStores stores, LimitsProperties limits) {
        return stores.inbox(limits.messagesPerMinute());
    }

    @Bean
    TurnWork turnWork(
            TurnHandler turns, Sender sender, InboxStore inbox, TurnProperties properties, WorkSign workSign) {
        return new TurnWork(turns, sender, new Joining(inbox, properties.joinWindow()), workSign);
    }

    @Bean
    InboxWorker inboxWorker(
            InboxStore inbox, TurnWork work, AsyncTaskExecutor turnExecutor, Meters meters, Clock clock) {
        return new InboxWorker(inbox, work, new Crew(turnExecutor, TURNS_AT_ONCE), meters, clock);
    }
}
