package dev.kuri.balance.wire;

import dev.kuri.balance.wire.BoundedBody.TooLongException;
import dev.kuri.balance.wire.RateLimit.Turn;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The way to one provider: calls under its rate limit, each bounded in time and size. Follows no redirects, as the
 * credentials would go along. A call blocks its thread, which should be a virtual one.
 */
public final class Wire implements AutoCloseable {
    /** Ours: two hundred bundles of eSIM Go, the most that are asked for, come to some 80 KB. */
    private static final int MOST_BYTES = 512 * 1024;

    private final HttpClient http;
    private final Patience patience;
    private final RateLimit limit;
    private final Clock clock;

    public Wire(Patience patience, RateLimit limit, Clock clock) {
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience.connect())
                .build();
        this.patience = patience;
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * Makes one call, and is back within the patience.
     *
     * @throws InterruptedException if the thread was interrupted while it waited; the call is given up
     */
    public Reply exchange(HttpRequest request) throws InterruptedException {
        switch (limit.take(patience.turn())) {
            case Turn.None none -> {
                return new Reply.Crowded(none.until());
            }
            case Turn.Given turn -> Thread.sleep(turn.in());
        }
        CompletableFuture<HttpResponse<byte[]>> call = http.sendAsync(request, head -> new BoundedBody(MOST_BYTES));
        try {
            // Not the request's own timeout: that ends with the head of the answer, and a body may never end.
            return answered(call.get(patience.whole().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return new Reply.Silent("no answer in time");
        } catch (ExecutionException e) {
            return new Reply.Silent(reason(e.getCause()));
        } finally {
            call.cancel(true);
        }
    }

    private Reply.Answered answered(HttpResponse<byte[]> response) {
        @Nullable
        Duration wait = response.headers()
                .firstValue("Retry-After")
                .map(value -> Times.retryAfter(value.strip(), clock))
                .orElse(null);
        return new Reply.Answered(response.statusCode(), wait, Json.read(response.body()));
    }

    /** Not the cause's own words, which may repeat the address that was called. */
    private static String reason(@Nullable Throwable cause) {
        if (cause instanceof HttpConnectTimeoutException) {
            return "no connection in time";
        }
        if (cause instanceof ConnectException) {
            return "no connection";
        }
        return cause instanceof TooLongException ? "an answer without end" : "a broken connection";
    }

    /** Gives up what is under way. */
    @Override
    public void close() {
        http.shutdownNow();
    }
}
