package dev.kuri.telegram;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * Tells calls that failed on the way or at the other end from those that never set out: nothing listened there, no
 * address, no route, no agreement on encryption. Without it every message of an outage might have arrived.
 */
final class SentOrNot {
    private SentOrNot() {}

    /** Has the client throw {@link NeverSentException} where that is so. */
    static OkHttpClient.Builder in(OkHttpClient.Builder client) {
        return client.addInterceptor(SentOrNot::watch).addNetworkInterceptor(SentOrNot::depart);
    }

    private static Response watch(Interceptor.Chain chain) throws IOException {
        AtomicBoolean departed = new AtomicBoolean();
        try {
            return chain.proceed(chain.request()
                    .newBuilder()
                    .tag(AtomicBoolean.class, departed)
                    .build());
        } catch (IOException e) {
            throw departed.get() ? e : new NeverSentException(e);
        }
    }

    /** OkHttp comes by here once there is a connection. */
    private static Response depart(Interceptor.Chain chain) throws IOException {
        AtomicBoolean departed = chain.request().tag(AtomicBoolean.class);
        if (departed != null) {
            departed.set(true);
        }
        return chain.proceed(chain.request());
    }
}
