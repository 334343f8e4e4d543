package dev.kuri.line;

import com.linecorp.bot.client.base.BotAwareJacksonConverter;
import com.linecorp.bot.client.base.ResultCallAdapterFactory;
import com.linecorp.bot.messaging.client.MessagingApiExceptionBuilder;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import retrofit2.Retrofit;

/**
 * Makes LINE's own clients as Kuri needs it: many calls at once, each bounded in time, none repeated by OkHttp. The SDK's
 * builder can set the first of these only, so its parts are put together here.
 */
final class LineConnection {
    /** Below the idle time after which servers usually hang up, so that we seldom write into a closed connection. */
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(30);

    private static final int IDLE_CONNECTIONS = 64;

    private LineConnection() {}

    /**
     * @param client one of the SDK's interfaces
     * @param timeout for a whole call, from the connection to the end of the answer
     */
    static <T> T open(Class<T> client, URI url, String channelToken, Duration timeout) {
        OkHttpClient http = new OkHttpClient.Builder()
                .dispatcher(dispatcher())
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, KEEP_ALIVE.toSeconds(), TimeUnit.SECONDS))
                // A second try of OkHttp's own would find the reply token used, by the first.
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .connectTimeout(timeout)
                .readTimeout(timeout)
                .writeTimeout(timeout)
                .callTimeout(timeout)
                .addInterceptor(chain -> chain.proceed(chain.request()
                        .newBuilder()
                        .header("Authorization", "Bearer " + channelToken)
                        .build()))
                .addInterceptor(LineConnection::refusalAsException)
                .build();
        return new Retrofit.Builder()
                .baseUrl(url.toString())
                .client(http)
                .addConverterFactory(BotAwareJacksonConverter.create(LineJson.mapper()))
                .addCallAdapterFactory(new ResultCallAdapterFactory())
                .build()
                .create(client);
    }

    private static Response refusalAsException(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        if (response.isSuccessful()) {
            return response;
        }
        try (response) {
            throw new MessagingApiExceptionBuilder().build(response);
        }
    }

    private static Dispatcher dispatcher() {
        Dispatcher dispatcher = new Dispatcher(Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("line-call-", 0).factory()));
        dispatcher.setMaxRequests(LineLimits.CALLS_IN_FLIGHT);
        dispatcher.setMaxRequestsPerHost(LineLimits.CALLS_IN_FLIGHT);
        return dispatcher;
    }
}
