package dev.kuri.app.serve;

import dev.kuri.balance.demo.PlayedAiralo;
import dev.kuri.balance.demo.PlayedEsimAccess;
import dev.kuri.balance.demo.PlayedEsimGo;
import dev.kuri.balance.wire.Hmac;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * An eSIM of 3 GB that a played provider has sold, and what that provider sends when little of it is left.
 *
 * @param api the provider's name
 * @param settings of the operator's account there
 * @param left has the provider say that so many megabytes are left, as it counts them
 * @param forged what somebody else sends
 * @param stop stops the provider
 */
record SoldEsim(
        String api, String key, List<String> settings, IntConsumer left, Post notice, Post forged, Runnable stop)
        implements AutoCloseable {
    private static final String ICCID = "8981000000000000011";
    private static final String TRAN_NO = "26112100000001";
    private static final String PATH_SECRET = "0123456789abcdefghijklmn";
    private static final String STRANGERS_KEY = "somebody-elses";
    private static final Instant END = Instant.parse("2099-12-31T00:00:00Z");

    /** A request to one of Kuri's webhooks. */
    record Post(String path, Map<String, String> headers, String body) {
        HttpRequest to(URI address) {
            HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body));
            headers.forEach(request::header);
            return request.build();
        }
    }

    /** Airalo repeats its answer for twenty minutes, which nobody waits for here. */
    static SoldEsim airalo() {
        PlayedAiralo airalo = new PlayedAiralo();
        String end = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT)
                .withZone(ZoneOffset.UTC)
                .format(END);
        String body = "{\"level\":\"90%\",\"iccid\":\"" + ICCID + "\"}";
        return new SoldEsim(
                "airalo",
                ICCID,
                List.of(
                        "--kuri.provider.airalo.client-id=" + PlayedAiralo.CLIENT_ID,
                        "--kuri.provider.airalo.client-secret=" + PlayedAiralo.CLIENT_SECRET,
                        "--kuri.provider.airalo.base-uri=" + airalo.uri(),
                        "--kuri.provider.airalo.interval=0s"),
                megabytes -> airalo.holds(ICCID, 200, """
                        {"data":{"remaining":%d,"total":3072,"expired_at":"%s","is_unlimited":false,"status":"ACTIVE"},
                         "meta":{"message":"success"}}
                        """.formatted(megabytes, end)),
                signedForAiralo(PlayedAiralo.CLIENT_SECRET, body),
                signedForAiralo(STRANGERS_KEY, body),
                airalo::close);
    }

    private static Post signedForAiralo(String key, String body) {
        return new Post(
                "/webhooks/airalo", Map.of("airalo-signature", Hmac.sha512(key).hex(bytes(body))), body);
    }

    static SoldEsim esimGo() {
        PlayedEsimGo esimGo = new PlayedEsimGo();
        String body = "{\"iccid\":\"" + ICCID + "\",\"alertType\":\"Utilisation\"}";
        return new SoldEsim(
                "esimgo",
                ICCID,
                List.of(
                        "--kuri.provider.esim-go.api-key=" + PlayedEsimGo.API_KEY,
                        "--kuri.provider.esim-go.base-uri=" + esimGo.uri()),
                megabytes -> esimGo.holds(ICCID, 200, """
                        {"bundles":[{"name":"japan","description":"Japan","assignments":[{"id":"1","callTypeGroup":"data",
                         "initialQuantity":3000000000,"remainingQuantity":%d000000,
                         "assignmentDateTime":"2026-11-01T00:00:00Z","startTime":"2026-11-01T00:00:00Z","endTime":"%s",
                         "bundleState":"active","unlimited":false}]}]}
                        """.formatted(megabytes, END)),
                signedForEsimGo(PlayedEsimGo.API_KEY, body),
                signedForEsimGo(STRANGERS_KEY, body),
                esimGo::close);
    }

    private static Post signedForEsimGo(String key, String body) {
        return new Post(
                "/webhooks/esim-go",
                Map.of("X-Signature-SHA256", Hmac.sha256(key).base64(bytes(body))),
                body);
    }

    static SoldEsim esimAccess() {
        PlayedEsimAccess esimAccess = new PlayedEsimAccess();
        String body = """
                {"notifyType":"DATA_USAGE","notifyId":"f776267e8d6745db","content":{"esimTranNo":"%s"}}
                """.formatted(TRAN_NO);
        return new SoldEsim(
                "esimaccess",
                TRAN_NO,
                List.of(
                        "--kuri.provider.esim-access.access-code=" + PlayedEsimAccess.ACCESS_CODE,
                        "--kuri.provider.esim-access.secret-key=" + PlayedEsimAccess.SECRET_KEY,
                        "--kuri.provider.esim-access.webhook-secret=" + PATH_SECRET,
                        "--kuri.provider.esim-access.base-uri=" + esimAccess.uri()),
                megabytes -> esimAccess.holds(
                        TRAN_NO, """
                        {"success":true,"errorCode":"0","obj":{"esimList":[{"esimTranNo":"%s","smdpStatus":"ENABLED",
                         "esimStatus":"IN_USE","dataType":1,"activateTime":"2026-11-01T00:00:00Z","expiredTime":"%s",
                         "totalVolume":%d,"orderUsage":%d,"packageList":[{"slug":"JP_3"}]}]}}
                        """.formatted(TRAN_NO, END, 3_072L << 20, (3_072L - megabytes) << 20)),
                new Post("/webhooks/esim-access/" + PATH_SECRET, Map.of(), body),
                new Post("/webhooks/esim-access/" + STRANGERS_KEY, Map.of(), body),
                esimAccess::close);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        stop.run();
    }

    @Override
    public String toString() {
        return api;
    }
}
