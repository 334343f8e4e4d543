package dev.kuri.app.serve;

import dev.kuri.app.llm.LlmOpinions;
import dev.kuri.app.llm.LlmProperties;
import dev.kuri.app.mind.ChannelCheck;
import dev.kuri.app.mind.LoadedMind;
import dev.kuri.app.mind.MindKeeper;
import dev.kuri.app.mind.MindLoader;
import dev.kuri.app.watch.Meters;
import dev.kuri.config.yaml.ConfigException;
import dev.kuri.config.yaml.Problem;
import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChannelPreview;
import dev.kuri.core.learn.ChatHash;
import dev.kuri.core.learn.UnansweredLog;
import dev.kuri.core.outbox.Sender;
import dev.kuri.core.turn.Crew;
import dev.kuri.core.turn.DeepLinks;
import dev.kuri.core.turn.InboxListener;
import dev.kuri.core.turn.InboxStore;
import dev.kuri.core.turn.InboxWorker;
import dev.kuri.core.turn.Joining;
import dev.kuri.core.turn.PersonalData;
import dev.kuri.core.turn.TurnHandler;
import dev.kuri.core.turn.TurnListener;
import dev.kuri.core.turn.TurnPorts;
import dev.kuri.core.turn.TurnWork;
import dev.kuri.core.turn.WorkSign;
import dev.kuri.store.JdbcPersonalData;
import dev.kuri.store.JdbcStores;
import dev.kuri.store.UnansweredTable;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.util.function.SingletonSupplier;

/** Wires the eight stations. */
@Configuration(proxyBeanMethods = false)
class ServeConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(ServeConfiguration.class);

    /** Turns worked on at once; thinking is CPU, so more would only wait for one another. */
    private static final int TURNS_AT_ONCE = 64;

    /** Work in hand is finished within this time when the server stops; the rest is handed back. */
    private static final long FINISH_MILLIS = 10_000;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    MindKeeper mindKeeper(KuriProperties properties, LlmProperties llm, Clock clock, List<ChannelPreview> previews) {
        Path config = properties.configFolder();
        MindLoader loader = new MindLoader(config, clock, LlmOpinions.of(llm, clock, LOG::warn));
        return new MindKeeper(config, loader, mind -> check(previews, mind));
    }

    private static void check(List<ChannelPreview> previews, LoadedMind mind) {
        List<Problem> problems = new ChannelCheck(previews).problems(mind);
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
    }

    @Bean
    @DependsOn("stores")
    AsyncTaskExecutor turnExecutor() {
        return executor("turn-", SimpleAsyncTaskExecutor.UNBOUNDED_CONCURRENCY);
    }

    @Bean
    @DependsOn("stores")
    AsyncTaskExecutor sendExecutor() {
        return executor("send-", SimpleAsyncTaskExecutor.UNBOUNDED_CONCURRENCY);
    }

    /** Past the limit whoever brings work waits, which is how the platforms are slowed down. */
    private static AsyncTaskExecutor executor(String name, int atOnce) {
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor(name);
        executor.setVirtualThreads(true);
        executor.setConcurrencyLimit(atOnce);
        executor.setTaskTerminationTimeout(FINISH_MILLIS);
        return executor;
    }

    @Bean
    Sender sender(
            JdbcStores stores, List<Channel> channels, AsyncTaskExecutor sendExecutor, Clock clock, Meters meters) {
        return new Sender(stores.outbox(), channels, sendExecutor, clock, meters::sent);
    }

    @Bean
    TurnListener turnMeter(Meters meters) {
        return (message, turn) -> meters.turned(message, turn.decision(), Duration.ZERO);
    }

    @Bean
    @ConditionalOnProperty(name = "kuri.learning.enabled", matchIfMissing = true)
    TurnListener unansweredListener(JdbcStores stores, UnansweredTable unanswered, Clock clock) {
        Supplier<UnansweredLog> log =
                SingletonSupplier.of(() -> new UnansweredLog(stores::note, new ChatHash(unanswered.chatKey()), clock));
        return (message, turn) -> log.get().note(message, turn.decision());
    }

    @Bean
    @DependsOn("stores")
    PersonalData personalData(DataSource dataSource) {
        return new JdbcPersonalData(dataSource);
    }

    @Bean
    TurnHandler turnHandler(
            JdbcStores stores,
            PersonalData personalData,
            MindKeeper mind,
            List<ChannelPreview> previews,
            List<TurnListener> listeners) {
        Map<ChannelName, ChannelLimits> limits =
                previews.stream().collect(Collectors.toMap(ChannelPreview::name, ChannelPreview::limits));
        TurnListener all = (message, turn) -> listeners.forEach(listener -> listener.written(message, turn));
        TurnPorts ports = new TurnPorts(stores.turns(), personalData, DeepLinks.NONE, all);
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
        return new WorkSign(signTimer, channels.stream().collect(Collectors.toMap(Channel::name, c -> c)));
    }

    @Bean
    InboxWorker inboxWorker(
            JdbcStores stores,
            TurnHandler turns,
            Sender sender,
            WorkSign workSign,
            AsyncTaskExecutor turnExecutor,
            Clock clock) {
        Crew crew = new Crew(turnExecutor, TURNS_AT_ONCE);
        InboxStore inbox = stores.inbox();
        TurnWork work = new TurnWork(turns, sender, new Joining(inbox, Duration.ZERO), workSign);
        return new InboxWorker(inbox, work, crew, InboxListener.NOBODY, clock);
    }

    @Bean
    Retention retention(UnansweredTable unanswered, LearningProperties learning, Clock clock) {
        return new Retention(unanswered, learning, clock);
    }

    @Bean
    Sweeps sweeps(InboxWorker inbox, Sender sender, MindKeeper mind, Retention retention, DatabaseArrival database) {
        return new Sweeps(inbox, sender, mind, retention, database::hasArrived);
    }
}
