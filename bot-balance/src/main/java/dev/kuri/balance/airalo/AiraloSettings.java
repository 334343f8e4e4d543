package dev.kuri.balance.airalo;

import dev.kuri.balance.wire.Setting;
import java.net.URI;
import java.time.Duration;

/**
 * An account at Airalo for partners.
 *
 * @param baseUri without {@code /v2}
 * @param clientSecret also what Airalo signs its webhooks with
 * @param interval how long Airalo keeps an answer, and repeats it whatever happens meanwhile
 * @param callsPerSecond this node's share of what Airalo allows a company
 */
public record AiraloSettings(URI baseUri, String clientId, String clientSecret, Duration interval, int callsPerSecond) {
    /** Of production and sandbox: the account knows which it is. */
    public static final URI BASE_URI = URI.create("https://partners-api.airalo.com");

    /** Airalo's documentation of September 2026; in the sandbox it is an hour. */
    public static final Duration INTERVAL = Duration.ofMinutes(20);

    /** For a company, as of September 2026. For one eSIM it is 10 a minute, which the interval keeps far below. */
    public static final int CALLS_PER_SECOND = 5;

    /**
     * @throws IllegalArgumentException with a sentence for the operator that repeats no secret
     */
    public AiraloSettings {
        baseUri = Setting.base("kuri.provider.airalo.base-uri", baseUri);
        clientId = Setting.credential("kuri.provider.airalo.client-id", clientId);
        clientSecret = Setting.credential("kuri.provider.airalo.client-secret", clientSecret);
        Setting.pace("kuri.provider.airalo", interval, callsPerSecond, CALLS_PER_SECOND);
    }

    /** With what Airalo documents. */
    public static AiraloSettings of(String clientId, String clientSecret) {
        return new AiraloSettings(BASE_URI, clientId, clientSecret, INTERVAL, CALLS_PER_SECOND);
    }

    /** Tells neither id nor secret. */
    @Override
    public String toString() {
        return "AiraloSettings[baseUri=" + baseUri + ", interval=" + interval + ", callsPerSecond=" + callsPerSecond
                + "]";
    }
}
