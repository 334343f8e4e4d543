package dev.kuri.app.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kuri.app.operator.LocalDoor;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens the {@link Door} while the server has the embedded database, and lets in who holds its token on this machine. */
@Component
final class DoorKeeper implements LocalDoor, DisposableBean {
    private static final int TOKEN_BYTES = 32;

    private final KuriProperties properties;
    private final DatabaseAddress database;
    private final String token;
    private boolean open;

    DoorKeeper(KuriProperties properties, DatabaseAddress database) {
        this.properties = properties;
        this.database = database;
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        this.token = HexFormat.of().formatHex(random);
    }

    /** A shared database is open to commands anyway. */
    @EventListener
    void open(ApplicationReadyEvent event) {
        if (database.isEmbedded()
                && event.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            String host = event.getApplicationContext().getEnvironment().getProperty("server.address", "127.0.0.1");
            new Door(URI.create("http://" + host + ":" + web.getWebServer().getPort()), token)
                    .open(properties.homeFolder());
            open = true;
        }
    }

    @Override
    public void destroy() {
        if (open) {
            Door.close(properties.homeFolder());
        }
    }

    @Override
    public boolean lets(HttpServletRequest request) {
        return isLocal(request)
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null
                && hasToken(request.getHeader("Authorization"));
    }

    private boolean hasToken(@Nullable String header) {
        return header != null && MessageDigest.isEqual(header.getBytes(UTF_8), ("Bearer " + token).getBytes(UTF_8));
    }

    private static boolean isLocal(HttpServletRequest request) {
        try {
            // Both are numeric, so no name is looked up.
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                    || request.getRemoteAddr().equals(request.getLocalAddr());
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
