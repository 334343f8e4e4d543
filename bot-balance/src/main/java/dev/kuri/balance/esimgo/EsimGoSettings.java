package dev.kuri.balance.esimgo;

import dev.kuri.balance.wire.Setting;
import java.net.URI;
import java.time.Duration;

/**
 * An account at eSIM Go.
 *
 * @param baseUri with the version of the API
 * @param apiKey also what eSIM Go signs its callbacks with
 * @param interval how long an answer is as good as a new one
 * @param callsPerSecond this node's share of what eSIM Go allows an address
 */
public record EsimGoSettings(URI baseUri, String apiKey, Duration interval, int callsPerSecond) {
    /** Other versions count in other units: 2.1 in megabytes. */
    public static final URI BASE_URI = URI.create("https://api.esim-go.com/v2.5");

    /** Ours: eSIM Go states none. */
    public static final Duration INTERVAL = Duration.ofMinutes(20);

    /** https://docs.esim-go.com/guides/rate_limits/; a call may cost more than one of them, so a 429 is obeyed as well. */
    public static final int CALLS_PER_SECOND = 10;

    /**
     * @throws IllegalArgumentException with a sentence for the operator that repeats no secret
     */
    public EsimGoSettings {
        baseUri = Setting.base("kuri.provider.esim-go.base-uri", baseUri);
        apiKey = Setting.credential("kuri.provider.esim-go.api-key", apiKey);
        Setting.pace("kuri.provider.esim-go", interval, callsPerSecond, CALLS_PER_SECOND);
    }

    /** With what eSIM Go documents. */
    public static EsimGoSettings of(String apiKey) {
        return new EsimGoSettings(BASE_URI, apiKey, INTERVAL, CALLS_PER_SECOND);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "EsimGoSettings[baseUri=" + baseUri + ", interval=" + interval + ", callsPerSecond=" + callsPerSecond
                + "]";
    }
}
