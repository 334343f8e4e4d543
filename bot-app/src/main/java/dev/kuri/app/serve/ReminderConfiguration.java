package dev.kuri.app.serve;

import dev.kuri.app.demo.Belongings;
import dev.kuri.app.mind.LoadedMind;
import dev.kuri.app.mind.MindKeeper;
import dev.kuri.app.watch.Meters;
import dev.kuri.core.balance.Assessment;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChannelPreview;
import dev.kuri.core.due.DuePorts;
import dev.kuri.core.due.ReminderJob;
import dev.kuri.core.due.ReminderSweep;
import dev.kuri.core.due.Voice;
import dev.kuri.core.knowledge.ClaimResolver;
import dev.kuri.core.outbox.Sender;
import dev.kuri.core.reminder.Occasions;
import dev.kuri.core.reminder.Reminders;
import dev.kuri.store.JdbcStores;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** Reminders that fall due: stations 4 to 6 of a reminder. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReminderProperties.class)
@ConditionalOnProperty(name = "kuri.reminder.enabled", matchIfMissing = true)
class ReminderConfiguration {
    /** Chats worked on at once: enough to share commits, and too few to take the turns' connections. */
    private static final int CHATS_AT_ONCE = 4;

    @Bean
    DuePorts duePorts(
            JdbcStores stores, Belongings belongings, Reminders reminders, Assessment assessment, Meters meters) {
        return new DuePorts(
                stores.dueReminders(),
                belongings.subscriptions(),
                reminders,
                assessment,
                chat -> Optional.ofNullable(
                        belongings.turns().conversationWith(chat).spoken()),
                meters);
    }

    @Bean
    ReminderJob reminderJob(DuePorts ports, MindKeeper mind, List<ChannelPreview> previews, Clock clock) {
        Map<ChannelName, ChannelLimits> limits =
                previews.stream().collect(Collectors.toMap(ChannelPreview::name, ChannelPreview::limits));
        return new ReminderJob(ports, () -> voice(mind.current()), limits, clock);
    }

    private static Voice voice(LoadedMind now) {
        return new Voice(now.mind().answerer(), new Occasions(new ClaimResolver(now.base())));
    }

    @Bean
    @DependsOn("stores")
    SimpleAsyncTaskExecutor reminderExecutor() {
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor("remind-");
        executor.setVirtualThreads(true);
        executor.setConcurrencyLimit(CHATS_AT_ONCE);
        executor.setTaskTerminationTimeout(ServeConfiguration.FINISH_MILLIS);
        return executor;
    }

    @Bean(destroyMethod = "stop")
    ReminderSweep dueSweep(
            JdbcStores stores, ReminderJob job, Sender sender, SimpleAsyncTaskExecutor reminderExecutor) {
        return new ReminderSweep(stores.dueReminders(), job, sender::send, reminderExecutor);
    }

    @Bean
    Sweep reminderSweep(ReminderSweep dueSweep, ReminderProperties properties) {
        return new Sweep("reminders", properties.sweep(), true, dueSweep::run);
    }
}
