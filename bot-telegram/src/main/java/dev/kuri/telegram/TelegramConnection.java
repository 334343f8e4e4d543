package dev.kuri.telegram;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** Makes the library's client as Kuri needs it: many calls at once, each bounded in time, none repeated by OkHttp. */
final class TelegramConnection {
    /** Below the idle time after which servers usually hang up, so that we seldom write into a closed connection. */
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(30);

    private static final int IDLE_CONNECTIONS = 64;

    private TelegramConnection() {}

    /** For calls that are answered at once. */
    static TelegramClient forCalls(TelegramProperties properties) {
        return client(properties, http(properties, properties.timeout()));
    }

    /**
     * The same, watched.
     *
     * @param watch sees every answer
     */
    static TelegramClient forCalls(TelegramProperties properties, Interceptor watch) {
        return client(properties, http(properties, properties.timeout()).addInterceptor(watch));
    }

    /** For getUpdates, which is answered when there is something to say. */
    static TelegramClient forPolls(TelegramProperties properties) {
        return client(properties, http(properties, properties.timeout().plus(TelegramLimits.LONG_POLL)));
    }

    private static TelegramClient client(TelegramProperties properties, OkHttpClient.Builder http) {
        return new OkHttpTelegramClient(json(), http.build(), properties.token(), url(properties.apiUrl()));
    }

    /**
     * The library's default, with buffers that are given back as soon as something is written. By default a thread keeps
     * them for its life: here for as long as a call to Telegram takes, once for each of hundreds that are under way.
     */
    private static ObjectMapper json() {
        return new ObjectMapper(new JsonFactory().setRecyclerPool(JsonRecyclerPools.sharedConcurrentDequePool()));
    }

    private static OkHttpClient.Builder http(TelegramProperties properties, Duration timeout) {
        return SentOrNot.in(new OkHttpClient.Builder())
                .dispatcher(dispatcher())
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, KEEP_ALIVE.toSeconds(), TimeUnit.SECONDS))
                // A second try of OkHttp's own would be a second message in the chat.
                .retryOnConnectionFailure(false)
                .connectTimeout(properties.timeout())
                .readTimeout(timeout)
                .callTimeout(timeout);
    }

    private static Dispatcher dispatcher() {
        Dispatcher dispatcher = new Dispatcher(Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("telegram-call-", 0).factory()));
        dispatcher.setMaxRequests(TelegramLimits.CALLS_IN_FLIGHT);
        dispatcher.setMaxRequestsPerHost(TelegramLimits.CALLS_IN_FLIGHT);
        return dispatcher;
    }

    private static TelegramUrl url(URI api) {
        int defaultPort = api.getScheme().equals("https") ? 443 : 80;
        return TelegramUrl.builder()
                .schema(api.getScheme())
                .host(api.getHost())
                .port(api.getPort() < 0 ? defaultPort : api.getPort())
                .build();
    }
}
