package dev.kuri.app.serve;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the server as a whole.
 *
 * @param home folder for the embedded database
 * @param config folder with knowledge, wording and understanding
 * @param demo whether everybody has the SIMs and eSIMs of the demo
 * @param publicUrl where the world reaches this server, without a path; null if it does not
 */
@ConfigurationProperties("kuri")
public record KuriProperties(
        @DefaultValue("kuri-home") String home,
        @DefaultValue("config") String config,
        @DefaultValue("false") boolean demo,
        @Nullable URI publicUrl) {
    /**
     * Checks what binding cannot.
     *
     * @throws IllegalArgumentException with a sentence for the operator
     */
    public KuriProperties {
        if (publicUrl != null
                && (publicUrl.getHost() == null || !publicUrl.toString().matches("https?://[^/?#@]+/?"))) {
            throw new IllegalArgumentException(
                    "kuri.public-url takes https, a host and perhaps a port, such as https://kuri.example.org");
        }
    }

    /** The whole address of a path of ours; only the path while nobody said where the world reaches us. */
    String address(String path) {
        return publicUrl == null ? path : publicUrl.resolve(path).toString();
    }

    /** Made here, since Spring takes a path that begins with {@code ..} for one inside the web application, and refuses it. */
    Path homeFolder() {
        return Path.of(home);
    }

    Path configFolder() {
        return Path.of(config);
    }
}
