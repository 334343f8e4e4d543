package dev.kuri.line;

import com.linecorp.bot.client.base.Result;
import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.model.RichMenuAliasResponse;
import com.linecorp.bot.messaging.model.ShowLoadingAnimationRequest;
import dev.kuri.line.LineAnswer.Refused;
import dev.kuri.line.LineAnswer.Taken;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a chat with one person looks beside its messages. Nobody waits for these calls and nothing depends on them: where too
 * many are under way the next is left out, and of what LINE says only that counts that tells us to stop.
 */
final class LineLooks {
    private final LineApi api;
    private final Clock clock;
    private final Executor threads;
    private final Semaphore errands = new Semaphore(LineLimits.ERRANDS_AT_ONCE);
    private final LineFeature loading = new LineFeature();
    private final LineFeature menus = new LineFeature();

    /**
     * @param threads runs each errand, and does not wait for it
     */
    LineLooks(LineApi api, Clock clock, Executor threads) {
        this.api = api;
        this.clock = clock;
        this.threads = threads;
    }

    /** Shows that an answer is being made, until there is one or the animation has ended. */
    void showLoading(String person) {
        ShowLoadingAnimationRequest request = new ShowLoadingAnimationRequest(person, LineLimits.LOADING_SECONDS);
        run(loading, () -> ask(loading, line -> line.showLoadingAnimation(request)));
    }

    /** Shows the rich menu of a language, if {@code kuri line setup} has made one. */
    void showMenu(String person, String language) {
        String alias = RichMenus.alias(language);
        run(menus, () -> {
            if (ask(menus, line -> line.getRichMenuAlias(alias)) instanceof Taken<RichMenuAliasResponse> menu) {
                ask(menus, line -> line.linkRichMenuIdToUser(person, menu.body().richMenuId()));
            }
        });
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
