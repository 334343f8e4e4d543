package dev.kuri.app.provider;

import dev.kuri.balance.airalo.AiraloSettings;
import dev.kuri.balance.esimaccess.EsimAccessSettings;
import dev.kuri.balance.esimgo.EsimGoSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The operator's accounts at providers. One that is not set is not asked; what is not said of one is as its own settings have
 * it. Each credential may stand in a file instead, named by the same setting with {@code -file} behind it.
 */
@ConfigurationProperties("kuri.provider")
public record ProviderProperties(
        @Nullable Airalo airalo,
        @Nullable EsimGo esimGo,
        @Nullable EsimAccess esimAccess) {
    private static final String PREFIX = "kuri.provider.";

    /** As {@link AiraloSettings}. */
    public record Airalo(
            @Nullable String clientId,
            @Nullable Path clientIdFile,
            @Nullable String clientSecret,
            @Nullable Path clientSecretFile,
            @Nullable URI baseUri,
            @Nullable Duration interval,
            @Nullable Integer callsPerSecond) {
        private Optional<AiraloSettings> settings() {
            Optional<String> id = Credential.of(PREFIX + "airalo.client-id", clientId, clientIdFile);
            Optional<String> secret = Credential.of(PREFIX + "airalo.client-secret", clientSecret, clientSecretFile);
            if (id.isPresent() != secret.isPresent()) {
                throw new IllegalArgumentException(
                        "Airalo needs both kuri.provider.airalo.client-id and kuri.provider.airalo.client-secret");
            }
            return id.map(name -> new AiraloSettings(
                    or(baseUri, AiraloSettings.BASE_URI),
                    name,
                    secret.orElseThrow(),
                    or(interval, AiraloSettings.INTERVAL),
                    or(callsPerSecond, AiraloSettings.CALLS_PER_SECOND)));
        }

        /** Without credentials. */
        @Override
        public String toString() {
            return "Airalo[]";
        }
    }

    /** As {@link EsimGoSettings}. */
    public record EsimGo(
            @Nullable String apiKey,
            @Nullable Path apiKeyFile,
            @Nullable URI baseUri,
            @Nullable Duration interval,
            @Nullable Integer callsPerSecond) {
        private Optional<EsimGoSettings> settings() {
            return Credential.of(PREFIX + "esim-go.api-key", apiKey, apiKeyFile)
                    .map(key -> new EsimGoSettings(
                            or(baseUri, EsimGoSettings.BASE_URI),
                            key,
                            or(interval, EsimGoSettings.INTERVAL),
                            or(callsPerSecond, EsimGoSettings.CALLS_PER_SECOND)));
        }

        /** Without credentials. */
        @Override
        public String toString() {
            return "EsimGo[]";
        }
    }

    /**
     * As {@link EsimAccessSettings}.
     *
     * @param webhookSecret the last part of the path that eSIM Access sends to; null to receive nothing from it
     */
    public record EsimAccess(
            @Nullable String accessCode,
            @Nullable Path accessCodeFile,
            @Nullable String secretKey,
            @Nullable Path secretKeyFile,
            @Nullable String webhookSecret,
            @Nullable Path webhookSecretFile,
            @Nullable URI baseUri,
            @Nullable Duration interval,
            @Nullable Integer callsPerSecond) {
        private Optional<EsimAccessSettings> settings() {
            Optional<String> code = Credential.of(PREFIX + "esim-access.access-code", accessCode, accessCodeFile);
            Optional<String> key = Credential.of(PREFIX + "esim-access.secret-key", secretKey, secretKeyFile);
            if (code.isEmpty() && (key.isPresent() || webhook().isPresent())) {
                throw new IllegalArgumentException("eSIM Access needs kuri.provider.esim-access.access-code as well");
            }
            return code.map(account -> new EsimAccessSettings(
                    or(baseUri, EsimAccessSettings.BASE_URI),
                    account,
                    key.orElse(""),
                    or(interval, EsimAccessSettings.INTERVAL),
                    or(callsPerSecond, EsimAccessSettings.CALLS_PER_SECOND)));
        }

        private Optional<String> webhook() {
            return Credential.of(PREFIX + "esim-access.webhook-secret", webhookSecret, webhookSecretFile);
        }

        /** Without credentials. */
        @Override
        public String toString() {
            return "EsimAccess[]";
        }
    }

    /**
     * The accounts that are set.
     *
     * @throws IllegalArgumentException with a sentence for the operator that repeats no secret
     */
    public ProviderAccounts accounts() {
        return new ProviderAccounts(
                Optional.ofNullable(airalo).flatMap(Airalo::settings).orElse(null),
                Optional.ofNullable(esimGo).flatMap(EsimGo::settings).orElse(null),
                Optional.ofNullable(esimAccess).flatMap(EsimAccess::settings).orElse(null),
                Optional.ofNullable(esimAccess).flatMap(EsimAccess::webhook).orElse(null));
    }

    private static <T> T or(@Nullable T set, T usual) {
        return set == null ? usual : set;
    }
}
