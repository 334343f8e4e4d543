package dev.kuri.app.serve;

import dev.kuri.app.demo.Belongings;
import dev.kuri.app.mind.LoadedMind;
import dev.kuri.app.mind.MindKeeper;
import dev.kuri.app.provider.Providers;
import dev.kuri.core.balance.Assessment;
import dev.kuri.core.balance.Holders;
import dev.kuri.core.channel.Leadership;
import dev.kuri.core.due.AlertSweep;
import dev.kuri.core.due.Alerts;
import dev.kuri.core.due.ProviderRound;
import dev.kuri.core.due.ReplanPorts;
import dev.kuri.core.due.Replanning;
import dev.kuri.core.due.SpokenLanguage;
import dev.kuri.core.due.Voice;
import dev.kuri.core.knowledge.ClaimResolver;
import dev.kuri.core.reminder.Occasions;
import dev.kuri.store.JdbcStores;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reminders that are planned anew, because a provider said something or was asked. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReminderProperties.class)
class ReplanConfiguration {
    private static final Duration ALERTS = Duration.ofSeconds(3);

    @Bean
    Holders holders(JdbcStores stores) {
        return stores.holders();
    }

    @Bean
    Alerts alerts(JdbcStores stores) {
        return stores.alerts();
    }

    @Bean
    Supplier<Voice> voice(MindKeeper mind) {
        return () -> voice(mind.current());
    }

    private static Voice voice(LoadedMind now) {
        return new Voice(now.mind().answerer(), new Occasions(new ClaimResolver(now.base())));
    }

    static SpokenLanguage spoken(Belongings belongings) {
        return chat ->
                Optional.ofNullable(belongings.turns().conversationWith(chat).spoken());
    }

    @Bean
    Replanning replanning(JdbcStores stores, Belongings belongings, Supplier<Voice> voice, Clock clock) {
        ReplanPorts ports =
                new ReplanPorts(belongings.subscriptions(), stores.reminders(), stores.replans(), spoken(belongings));
        return new Replanning(ports, voice, clock);
    }

    @Bean
    Sweep alertSweep(Alerts alerts, Providers providers, Replanning replanning, Leadership leadership, Clock clock) {
        AlertSweep sweep = new AlertSweep(alerts, providers.figures(), replanning, leadership, clock);
        return new Sweep("providers' alerts", ALERTS, true, sweep::run);
    }

    @Bean(destroyMethod = "stop")
    ProviderRound providerRound(
            JdbcStores stores, Assessment assessment, Replanning replanning, Leadership leadership) {
        return new ProviderRound(stores.replans(), assessment, replanning, leadership);
    }

    @Bean
    Sweep providerRoundSweep(ProviderRound round, ReminderProperties properties) {
        return new Sweep("reminded eSIMs", properties.round(), true, round::run);
    }
}
