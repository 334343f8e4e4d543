package dev.kuri.app.llm;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets to let a language model look at words that are not clear. With it people's words go to that
 * endpoint.
 *
 * @param baseUrl what {@code /chat/completions} is put behind, such as {@code http://localhost:11434/v1}; null or empty
 *     switches all of this off
 * @param apiKey sent as a bearer token; empty where the endpoint wants none
 * @param model its name at the endpoint
 * @param timeout how long a person waits for it, from the first byte sent to the last received
 * @param replyFormat how the endpoint is asked for JSON
 */
@ConfigurationProperties("kuri.understanding.llm")
public record LlmProperties(
        @Nullable URI baseUrl,
        @DefaultValue("") String apiKey,
        @DefaultValue("") String model,
        @DefaultValue("2s") Duration timeout,
        @DefaultValue("json-schema") ReplyFormat replyFormat,
        @DefaultValue Budget budget) {
    /** A person waits; and a chat's lease must not end meanwhile. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** What the request says of the form of the reply. What comes is held to the same form in any case. */
    public enum ReplyFormat {
        /** {@code response_format} with the schema: the endpoint cannot but obey. */
        JSON_SCHEMA,
        /** {@code response_format} with {@code json_object}. */
        JSON_OBJECT,
        /** None, for endpoints that refuse the field. */
        TEXT
    }

    /**
     * How often it is asked, by each node for itself.
     *
     * @param perMinute 0 for never
     * @param perDay of the calendar in UTC; 0 for never
     */
    public record Budget(
            @DefaultValue("20") int perMinute,
            @DefaultValue("1000") int perDay) {
        public Budget {
            require(perMinute >= 0 && perDay >= 0, "kuri.understanding.llm.budget has no negative numbers");
        }
    }

    /**
     * Checks what binding cannot.
     *
     * @throws IllegalArgumentException with a sentence for the operator that repeats no secret
     */
    public LlmProperties {
        if (baseUrl != null && baseUrl.toString().isBlank()) {
            baseUrl = null;
        }
        apiKey = apiKey.strip();
        model = model.strip();
        require(
                baseUrl == null
                        || (baseUrl.getHost() != null && baseUrl.toString().matches("https?://[^?#@]+")),
                "kuri.understanding.llm.base-url takes http or https, a host, perhaps a port and a path, such as"
                        + " http://localhost:11434/v1");
        require(
                baseUrl == null || !model.isEmpty(),
                "kuri.understanding.llm.base-url is set, but kuri.understanding.llm.model is not");
        require(
                apiKey.matches("[!-~]*"),
                "kuri.understanding.llm.api-key is not a key: it has spaces or letters beyond ASCII in it");
        require(
                timeout.isPositive() && timeout.compareTo(LONGEST) <= 0,
                "kuri.understanding.llm.timeout is not between 1 ms and 10 s: a person waits for it");
    }

    /** Does not tell the key. */
    @Override
    public String toString() {
        return "LlmProperties[baseUrl=" + baseUrl + ", model=" + model + ", timeout=" + timeout + ", replyFormat="
                + replyFormat + ", budget=" + budget + "]";
    }

    private static void require(boolean condition, String sentence) {
        if (!condition) {
            throw new IllegalArgumentException(sentence);
        }
    }
}
