package dev.kuri.peers.inbox;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Checks LINE's signature, keeps the webhook, says 200. */
public final class BareInbox {
    private static final String HMAC = "HmacSHA256";
    private static final HeaderName SIGNATURE = HeaderNames.create("X-Line-Signature");

    private final SecretKeySpec key;
    private final Keeper keeper;

    private BareInbox(String secret, Keeper keeper) {
        this.key = new SecretKeySpec(secret.getBytes(), HMAC);
        this.keeper = keeper;
    }

    /** Keeps in a {@code file} or a {@code table}, as the first argument says, in the folder of the second. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]).toAbsolutePath();
        Keeper keeper = arguments[0].equals("file") ? new FileKeeper(folder) : new TableKeeper(folder);
        BareInbox inbox = new BareInbox(System.getenv("LINE_SECRET"), keeper);
        WebServer.builder()
                .host("127.0.0.1")
                .port(Integer.parseInt(System.getenv("PORT")))
                .routing(routing -> routing.post("/line", inbox::receive))
                .build()
                .start();
    }

    private void receive(ServerRequest request, ServerResponse response) throws Exception {
        byte[] body = request.content().as(byte[].class);
        Mac mac = Mac.getInstance(HMAC);
        mac.init(key);
        byte[] signature = Base64.getDecoder().decode(request.headers().get(SIGNATURE).get());
        if (MessageDigest.isEqual(mac.doFinal(body), signature)) {
            keeper.keep(body);
            response.send();
        } else {
            response.status(Status.UNAUTHORIZED_401).send();
        }
    }
}
