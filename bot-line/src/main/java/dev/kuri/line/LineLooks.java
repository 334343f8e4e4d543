package dev.kuri.line;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.linecorp.bot.client.base.Result;
import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.model.RichMenuAliasResponse;
import com.linecorp.bot.messaging.model.ShowLoadingAnimationRequest;
import dev.kuri.line.LineAnswer.Refused;
import dev.kuri.line.LineAnswer.Taken;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a chat with one person looks beside its messages. Nobody waits for these calls and nothing depends on them: where too
 * many are under way the next is left out, and of what LINE says only that counts that tells us to stop.
 */
final class LineLooks {
    /** So long after {@code kuri line setup} its menus are shown at the latest. */
    private static final Duration MENU_KNOWN = Duration.ofMinutes(10);

    private final LineApi api;
    private final Clock clock;
    private final Executor threads;
    private final Semaphore errands = new Semaphore(LineLimits.ERRANDS_AT_ONCE);
    private final LineFeature loading = new LineFeature();
    private final LineFeature menus = new LineFeature();

    /** Ids of rich menus by their alias; empty for an alias that is not there. */
    private final Cache<String, Optional<String>> menuIds;

    /**
     * @param threads runs each errand, and does not wait for it
     */
    LineLooks(LineApi api, Clock clock, Executor threads) {
        this.api = api;
        this.clock = clock;
        this.threads = threads;
        this.menuIds = Caffeine.newBuilder()
                .expireAfterWrite(MENU_KNOWN)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /** Shows that an answer is being made, until there is one or the animation has ended. */
    void showLoading(String person) {
        ShowLoadingAnimationRequest request = new ShowLoadingAnimationRequest(person, LineLimits.LOADING_SECONDS);
        run(loading, () -> ask(loading, line -> line.showLoadingAnimation(request)));
    }

    /** Shows the rich menu of a language, if {@code kuri line setup} has made one. */
    void showMenu(String person, String language) {
        String alias = RichMenus.alias(language);
        Optional<String> known = menuIds.getIfPresent(alias);
        if (known == null || known.isPresent()) {
            run(menus, () -> menuIdOf(alias).ifPresent(id -> link(person, alias, id)));
        }
    }

    private Optional<String> menuIdOf(String alias) {
        Optional<String> known = menuIds.getIfPresent(alias);
        return known == null ? findMenu(alias) : known;
    }

    private Optional<String> findMenu(String alias) {
        LineAnswer<RichMenuAliasResponse> answer = ask(menus, line -> line.getRichMenuAlias(alias));
        Optional<String> found = answer instanceof Taken<RichMenuAliasResponse> menu
                ? Optional.ofNullable(menu.body().richMenuId())
                : Optional.empty();
        if (found.isPresent() || isNotThere(answer)) {
            menuIds.put(alias, found);
        }
        return found;
    }

    /** A menu that is not there any more was made anew: the next chat asks for it. */
    private void link(String person, String alias, String id) {
        if (isNotThere(ask(menus, line -> line.linkRichMenuIdToUser(person, id)))) {
            menuIds.invalidate(alias);
        }
    }

    private static boolean isNotThere(LineAnswer<?> answer) {
        return answer instanceof Refused<?> refused && refused.code() == 404;
    }

    private void run(LineFeature feature, Runnable errand) {
        if (feature.isOff(clock.instant()) || !errands.tryAcquire()) {
            return;
        }
        threads.execute(() -> {
            try {
                errand.run();
            } finally {
                errands.release();
            }
        });
    }

    private <T extends @Nullable Object> LineAnswer<T> ask(
            LineFeature feature, Function<MessagingApiClient, CompletableFuture<Result<T>>> call) {
        LineAnswer<T> answer = api.ask(call);
        if (answer instanceof Refused<T> refused && refused.isAboutARight()) {
            feature.isNotOurs(clock.instant());
        } else if (answer instanceof Refused<T> refused && refused.code() == 429) {
            feature.wasTooMuch(clock.instant());
        }
        return answer;
    }
}
