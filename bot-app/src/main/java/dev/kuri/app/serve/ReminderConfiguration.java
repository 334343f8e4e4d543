package dev.kuri.app.serve;

import dev.kuri.app.demo.Belongings;
import dev.kuri.app.provider.Providers;
import dev.kuri.app.watch.Meters;
import dev.kuri.core.balance.Assessment;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChannelPreview;
import dev.kuri.core.due.DuePorts;
import dev.kuri.core.due.ReminderJob;
import dev.kuri.core.due.ReminderSweep;
import dev.kuri.core.due.Voice;
import dev.kuri.core.outbox.Sender;
import dev.kuri.store.JdbcStores;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/** Reminders that fall due: stations 4 to 6 of a reminder. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "kuri.reminder.enabled", matchIfMissing = true)
class ReminderConfiguration {
    /** Chats worked on at once: enough to share commits, and too few to take the turns' connections. */
    private static final int CHATS_AT_ONCE = 4;

    /** What is due waits for no provider: few are worked on at once, and what is not there now is looked for again. */
    @Bean
    DuePorts duePorts(JdbcStores stores, Belongings belongings, Providers providers, Meters meters, Clock clock) {
        return new DuePorts(
                stores.dueReminders(),
                belongings.subscriptions(),
                stores.reminders(),
                new Assessment(providers.figures().atOnce(), clock),
                ReplanConfiguration.spoken(belongings),
                meters);
    }

    @Bean
    ReminderJob reminderJob(DuePorts ports, Supplier<Voice> voice, List<ChannelPreview> previews, Clock clock) {
        Map<ChannelName, ChannelLimits> limits =
                previews.stream().collect(Collectors.toMap(ChannelPreview::name, ChannelPreview::limits));
        return new ReminderJob(ports, voice, limits, clock);
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
