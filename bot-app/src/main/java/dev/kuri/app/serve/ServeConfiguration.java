package dev.kuri.app.serve;

import dev.kuri.app.llm.LlmOpinions;
import dev.kuri.app.llm.LlmProperties;
import dev.kuri.app.mind.ChannelCheck;
import dev.kuri.app.mind.LoadedMind;
import dev.kuri.app.mind.MindKeeper;
import dev.kuri.app.mind.MindLoader;
import dev.kuri.app.mind.TelegramTexts;
import dev.kuri.app.watch.Meters;
import dev.kuri.config.yaml.ConfigException;
import dev.kuri.config.yaml.Problem;
import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelPreview;
import dev.kuri.core.channel.Leadership;
import dev.kuri.core.outbox.Sender;
import dev.kuri.core.turn.InboxWorker;
import dev.kuri.store.Forgetting;
import dev.kuri.store.JdbcStores;
import dev.kuri.store.UnansweredTable;
import dev.kuri.telegram.TelegramCommandTexts;
import dev.kuri.telegram.TelegramProfileTexts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** Wires what is around the turns: the mind, sending, sweeps, texts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RetentionProperties.class)
class ServeConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(ServeConfiguration.class);

    private static final Duration A_SECOND = Duration.ofSeconds(1);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    /** Work in hand is finished within this time when the server stops, turns first and then calls; the rest is left. */
    static final long FINISH_MILLIS = 4_000;

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
        List<Problem> problems = new ChannelCheck(previews).problemsOfParts(mind);
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
    }

    @Bean
    @DependsOn("stores")
    AsyncTaskExecutor turnExecutor() {
        return executor("turn-");
    }

    @Bean
    @DependsOn("stores")
    AsyncTaskExecutor sendExecutor() {
        return executor("send-");
    }

    /** Unbounded: who uses them counts for himself, so that nobody who brings work has to wait. */
    private static AsyncTaskExecutor executor(String name) {
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor(name);
        executor.setVirtualThreads(true);
        executor.setTaskTerminationTimeout(FINISH_MILLIS);
        return executor;
    }

    @Bean
    Sender sender(
            JdbcStores stores, List<Channel> channels, AsyncTaskExecutor sendExecutor, Clock clock, Meters meters) {
        return new Sender(stores.outbox(), channels, sendExecutor, clock, meters);
    }

    @Bean
    Leadership leadership(JdbcStores stores) {
        return stores.leadership();
    }

    @Bean
    TelegramCommandTexts telegramCommandTexts(MindKeeper mind) {
        return TelegramTexts.commands(mind.current().phrases());
    }

    @Bean
    TelegramProfileTexts telegramProfileTexts(MindKeeper mind) {
        return TelegramTexts.profile(mind.current().phrases());
    }

    @Bean
    Retention retention(
            UnansweredTable unanswered,
            LearningProperties learning,
            DataSource dataSource,
            RetentionProperties retention,
            Clock clock) {
        Forgetting forgetting = new Forgetting(dataSource, new Forgetting.Terms(retention.words()));
        return new Retention(unanswered, learning, forgetting, clock);
    }

    @Bean
    Sweep inboxSweep(InboxWorker inbox) {
        return new Sweep("inbox", A_SECOND, true, inbox::sweep);
    }

    @Bean
    Sweep outboxSweep(Sender sender) {
        return new Sweep("outbox", A_SECOND, true, sender::sweep);
    }

    @Bean
    Sweep configurationSweep(MindKeeper mind) {
        return new Sweep("configuration", A_SECOND, false, mind::reloadIfChanged);
    }

    @Bean
    Sweep retentionSweep(Retention retention) {
        return new Sweep("retention", A_MINUTE, true, retention::run);
    }

    @Bean
    Sweeps sweeps(List<Sweep> all, Sender sender, DatabaseArrival database) {
        return new Sweeps(all, sender, database::hasArrived);
    }
}
