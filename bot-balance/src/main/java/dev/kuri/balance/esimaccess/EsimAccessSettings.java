package dev.kuri.balance.esimaccess;

import dev.kuri.balance.wire.Setting;
import java.net.URI;
import java.time.Duration;

/**
 * An account at eSIM Access.
 *
 * @param baseUri with the version of the API
 * @param secretKey what requests are signed with; empty to send the access code alone
 * @param interval how long an answer is as good as a new one
 * @param callsPerSecond this node's share of what eSIM Access allows; a look-up makes two
 */
public record EsimAccessSettings(
        URI baseUri, String accessCode, String secretKey, Duration interval, int callsPerSecond) {
    public static final URI BASE_URI = URI.create("https://api.esimaccess.com/api/v1/open");

    /** Ours: what it counts is two to three hours late anyway. */
    public static final Duration INTERVAL = Duration.ofMinutes(20);

    /** As documented in December 2025. */
    public static final int CALLS_PER_SECOND = 8;

    /**
     * @throws IllegalArgumentException with a sentence for the operator that repeats no secret
     */
    public EsimAccessSettings {
        baseUri = Setting.base("kuri.provider.esim-access.base-uri", baseUri);
        accessCode = Setting.credential("kuri.provider.esim-access.access-code", accessCode);
        secretKey = secretKey.isBlank() ? "" : Setting.credential("kuri.provider.esim-access.secret-key", secretKey);
        Setting.pace("kuri.provider.esim-access", interval, callsPerSecond, CALLS_PER_SECOND);
    }

    /** With what eSIM Access documents. */
    public static EsimAccessSettings of(String accessCode, String secretKey) {
        return new EsimAccessSettings(BASE_URI, accessCode, secretKey, INTERVAL, CALLS_PER_SECOND);
    }

    /** Tells neither code nor key. */
    @Override
    public String toString() {
        return "EsimAccessSettings[baseUri=" + baseUri + ", interval=" + interval + ", callsPerSecond=" + callsPerSecond
                + "]";
    }
}
