package dev.kuri.app.web;

import dev.kuri.app.demo.Belongings;
import dev.kuri.app.demo.Demo;
import dev.kuri.core.balance.Assessment;
import dev.kuri.core.channel.ChannelPreview;
import dev.kuri.core.turn.InMemoryTurnStore;
import dev.kuri.core.turn.Mind;
import dev.kuri.core.turn.TurnHandler;
import dev.kuri.core.turn.TurnPorts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** What the chat page needs; the application offers the mind, the previews and the clock. */
@Configuration(proxyBeanMethods = false)
public class WebConfiguration implements WebMvcConfigurer {
    /** Conversations remembered at once. With 30 exchanges of a few kilobytes each they stay below 100 MB. */
    private static final int CONVERSATIONS = 500;

    private static final Duration CACHED = Duration.ofDays(365);

    /** Its own turn handler and store, so that the page leaves no rows in the database and nothing in the outbox. */
    @Bean
    Simulator simulator(Supplier<Mind> mind, Assessment assessment, ObjectProvider<Demo> demo, Clock clock) {
        InMemoryTurnStore store = new InMemoryTurnStore(CONVERSATIONS);
        Belongings all = Belongings.of(store, store, demo.getIfAvailable());
        TurnHandler turns = new TurnHandler(
                TurnPorts.of(all.turns(), all.subscriptions(), store::remindersOf, assessment), mind, Map.of());
        return new Simulator(turns, new Transcripts(CONVERSATIONS), clock);
    }

    @Bean
    ExchangeViews exchangeViews(List<ChannelPreview> previews) {
        return new ExchangeViews(previews);
    }

    @Bean
    PageHeaders pageHeaders() {
        return new PageHeaders();
    }

    @Bean
    LocaleResolver localeResolver() {
        return new BrowserLanguage();
    }

    /** The page's own words; those of Kuri are in the wording files. */
    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("page/messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new VisitResolver(localeResolver()));
    }

    /** Addresses with a hash of the content: our jars have a fixed date, by which a browser would keep old styles. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/page/**")
                .addResourceLocations("classpath:/static/page/")
                .setCacheControl(CacheControl.maxAge(CACHED).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
