package dev.kuri.app.watch;

import dev.kuri.app.mind.MindKeeper;
import dev.kuri.line.LineQuota;
import dev.kuri.line.LineQuota.Quota;
import dev.kuri.store.AccountState;
import dev.kuri.store.AccountTable;
import dev.kuri.store.Backlog;
import dev.kuri.store.BacklogTable;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Health and figures of the server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WatchProperties.class)
public class WatchConfiguration {
    /** How old what is shown may be: several gauges and the health ask at once, and none of them more than the others. */
    private static final Duration GLANCE = Duration.ofSeconds(5);

    @Bean
    Supplier<Backlog> backlog(DataSource dataSource, Clock clock) {
        return new Glance<>(new BacklogTable(dataSource)::now, GLANCE, clock);
    }

    @Bean
    Supplier<List<AccountState>> accounts(DataSource dataSource, Clock clock) {
        return new Glance<>(new AccountTable(dataSource)::now, GLANCE, clock);
    }

    @Bean
    HealthIndicator channelsHealthIndicator(Supplier<List<AccountState>> accounts, ObjectProvider<LineQuota> quota) {
        return new ChannelsHealth(accounts, quota);
    }

    /** Not a number while LINE has not told it, or the plan has no limit. */
    @Bean
    MeterBinder lineQuotaMeters(ObjectProvider<LineQuota> line) {
        return registry -> line.ifAvailable(quota -> {
            register(registry, "limit", "Messages that cost, as LINE allows them this month", quota, Quota::limit);
            register(registry, "used", "Messages that cost, as they were sent this month", quota, Quota::used);
            register(registry, "left", "Messages that cost, as they may still be sent this month", quota, Quota::left);
        });
    }

    private static void register(
            MeterRegistry registry,
            String which,
            String description,
            LineQuota quota,
            Function<Quota, @Nullable Long> figure) {
        Gauge.builder(
                        "kuri.line.quota." + which,
                        quota,
                        line -> line.latest().map(figure).map(Long::doubleValue).orElse(Double.NaN))
                .description(description)
                .baseUnit("messages")
                .register(registry);
    }

    @Bean
    HealthIndicator backlogHealthIndicator(Supplier<Backlog> backlog, WatchProperties properties, Clock clock) {
        return new BacklogHealth(backlog, properties.backlogAge(), clock);
    }

    @Bean
    HealthIndicator knowledgeHealthIndicator(MindKeeper mind) {
        return new KnowledgeHealth(mind);
    }

    @Bean
    Meters meters(MeterRegistry registry) {
        return new Meters(registry);
    }

    @Bean
    MeterBinder backlogMeters(Supplier<Backlog> backlog, Clock clock) {
        return registry -> {
            register(registry, "inbox", backlog, Backlog::inbox, clock);
            register(registry, "outbox", backlog, Backlog::outbox, clock);
        };
    }

    @Bean
    MeterBinder reminderMeters(DataSource dataSource, Clock clock) {
        BacklogTable table = new BacklogTable(dataSource);
        Supplier<Number> due = new Glance<>(() -> table.dueReminders(clock.instant()), GLANCE, clock);
        return registry -> Gauge.builder("kuri.reminders.due", due)
                .description("Reminders that are due and that no node has taken yet")
                .register(registry);
    }

    private static void register(
            MeterRegistry registry,
            String box,
            Supplier<Backlog> backlog,
            Function<Backlog, Backlog.Box> side,
            Clock clock) {
        Gauge.builder("kuri.backlog.chats", () -> side.apply(backlog.get()).chats())
                .description("Chats in which something waits")
                .tag("box", box)
                .register(registry);
        Gauge.builder(
                        "kuri.backlog.age",
                        () -> side.apply(backlog.get()).age(clock.instant()).toMillis() / 1000.0)
                .description("How long the oldest has waited")
                .baseUnit("seconds")
                .tag("box", box)
                .register(registry);
    }
}
