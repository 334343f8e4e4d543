package dev.kuri.balance.esimaccess;

import dev.kuri.balance.wire.Hmac;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

/** Writes requests to eSIM Access, signed if there is a key to sign with. */
final class EsimAccessRequests {
    /** The least that {@code pageSize} may be. One is expected. */
    private static final int PAGE = 5;

    private final EsimAccessSettings settings;
    private final Clock clock;

    EsimAccessRequests(EsimAccessSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * How an eSIM stands.
     *
     * @param esimTranNo of digits
     */
    HttpRequest profile(String esimTranNo) {
        return post(
                "/esim/query",
                "{\"esimTranNo\":\"" + esimTranNo + "\",\"pager\":{\"pageNum\":1,\"pageSize\":" + PAGE + "}}");
    }

    /**
     * What was used of it, and by when.
     *
     * @param esimTranNo of digits
     */
    HttpRequest usage(String esimTranNo) {
        return post("/esim/usage/query", "{\"esimTranNoList\":[\"" + esimTranNo + "\"]}");
    }

    private HttpRequest post(String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(settings.baseUri() + path))
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("RT-AccessCode", settings.accessCode())
                .POST(BodyPublishers.ofString(body));
        if (!settings.secretKey().isEmpty()) {
            String time = Long.toString(clock.millis());
            String id = UUID.randomUUID().toString();
            request.header("RT-Timestamp", time)
                    .header("RT-RequestID", id)
                    .header("RT-Signature", signature(time, id, body));
        }
        return request.build();
    }

    /** Of time, id, access code and body, one after the other. */
    String signature(String time, String id, String body) {
        return Hmac.sha256(settings.secretKey())
                .hex((time + id + settings.accessCode() + body).getBytes(StandardCharsets.UTF_8));
    }
}
