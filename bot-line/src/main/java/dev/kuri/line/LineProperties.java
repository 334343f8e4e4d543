package dev.kuri.line;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets to bring Kuri to LINE. Both secrets are in the LINE Developers console.
 *
 * @param channelToken the channel access token; whoever has it is the bot
 * @param channelSecret what LINE signs its webhooks with
 * @param apiUrl where the Messaging API is; scheme, host and port, no path
 * @param blobUrl where LINE keeps what is not text; likewise
 */
@ConfigurationProperties("kuri.line")
public record LineProperties(
        @DefaultValue("") String channelToken,
        @DefaultValue("") String channelSecret,
        @DefaultValue("https://api.line.me") URI apiUrl,
        @DefaultValue("https://api-data.line.me") URI blobUrl) {
    /**
     * Checks what binding cannot.
     *
     * @throws IllegalArgumentException with a sentence for the operator that repeats no secret
     */
    public LineProperties {
        channelToken = channelToken.strip();
        channelSecret = channelSecret.strip();
        require(
                !channelToken.isEmpty() && !channelSecret.isEmpty(),
                "LINE needs both kuri.line.channel-token and kuri.line.channel-secret; one of them is not set");
        require(
                channelToken.matches("[!-~]+"),
                "kuri.line.channel-token is not a channel access token: it has spaces or letters beyond ASCII in it");
        requireHost("api-url", apiUrl);
        requireHost("blob-url", blobUrl);
    }

    /** Tells neither token nor secret. */
    @Override
    public String toString() {
        return "LineProperties[apiUrl=" + apiUrl + ", blobUrl=" + blobUrl + "]";
    }

    private static void requireHost(String setting, URI url) {
        require(
                url.getHost() != null && url.toString().matches("https?://[^/?#@]+/?"),
                "kuri.line." + setting + " takes http or https, a host and perhaps a port, and nothing else");
    }

    private static void require(boolean condition, String sentence) {
        if (!condition) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
