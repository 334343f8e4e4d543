package dev.kuri.app.provider;

import dev.kuri.balance.notice.Notices;
import dev.kuri.core.balance.Holders;
import dev.kuri.core.channel.WebhookBody;
import dev.kuri.core.due.Alerts;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The providers that the operator has accounts at; in the demo those that are played take their place. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProviderProperties.class)
public class ProviderConfiguration {
    @Bean
    @ConditionalOnProperty(name = "kuri.demo", havingValue = "false", matchIfMissing = true)
    Providers providers(ProviderProperties properties, List<LookupListener> listeners, Clock clock) {
        return new Providers(properties.accounts(), LookupListener.all(listeners), clock);
    }

    /** In the demo anybody could sign as the played providers do, so nothing is taken from them. */
    @Bean
    @ConditionalOnProperty(name = "kuri.demo", havingValue = "false", matchIfMissing = true)
    ProviderWebhookController providerWebhookController(
            ProviderProperties properties, Holders holders, Alerts alerts, Clock clock) {
        return new ProviderWebhookController(
                properties.accounts().notices(), new WebhookBody(Notices.MOST_BYTES, clock), holders, alerts);
    }

    @Bean
    ProvidersHealth providersHealthIndicator(ObjectProvider<Providers> providers, Clock clock) {
        return new ProvidersHealth(providers::getObject, clock);
    }

    @Bean
    MeterBinder providerMeters(Providers providers) {
        return registry -> providers
                .apis()
                .forEach(api -> Gauge.builder("kuri.provider.left.alone", api, guarded -> guarded.isLeftAlone() ? 1 : 0)
                        .description("1 while a provider is not asked, as it failed often of late")
                        .tag("api", api.name())
                        .register(registry));
    }
}
