package dev.kuri.line;

import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.ChannelPreview;
import dev.kuri.core.channel.Inbox;
import dev.kuri.core.channel.WebhookBody;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * What the application imports to have LINE. The preview is always there; the channel and the webhook only if
 * {@code kuri.line} is set. Needs an {@link Inbox} and a {@link Clock}.
 */
@Configuration(proxyBeanMethods = false)
public class LineConfiguration {
    @Bean
    ChannelPreview linePreview() {
        return new LinePreview();
    }

    /** What takes a token and a secret. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(LineIsSetUp.class)
    @EnableConfigurationProperties(LineProperties.class)
    static class Connected {
        @Bean
        LineApi lineApi(LineProperties properties) {
            return LineApi.of(properties, LineLimits.CALL);
        }

        @Bean
        LineQuota lineQuota(LineApi api, Clock clock) {
            return new LineQuota(api, clock);
        }

        @Bean
        Channel lineChannel(LineApi api, LineQuota quota, Clock clock) {
            return new LineChannel(
                    api, new LinePush(api, quota, clock), new LineLooks(api, clock, Thread::startVirtualThread), clock);
        }

        /** Asked once when the application starts: a refused token ends the start, an unreachable LINE does not. */
        @Bean(initMethod = "check")
        LineAccount lineAccount(LineApi api) {
            return new LineAccount(api);
        }

        @Bean
        LineWebhookController lineWebhookController(LineProperties properties, Clock clock, Inbox inbox) {
            return new LineWebhookController(
                    new LineSignature(properties.channelSecret()),
                    new WebhookBody(LineLimits.WEBHOOK_BYTES, clock),
                    new LineEventParser(clock),
                    inbox);
        }
    }
}
