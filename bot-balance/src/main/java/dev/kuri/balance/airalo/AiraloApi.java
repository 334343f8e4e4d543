package dev.kuri.balance.airalo;

import dev.kuri.balance.airalo.Grant.Denied;
import dev.kuri.balance.airalo.Grant.Token;
import dev.kuri.balance.wire.Iccid;
import dev.kuri.balance.wire.Patience;
import dev.kuri.balance.wire.RateLimit;
import dev.kuri.balance.wire.Reply;
import dev.kuri.balance.wire.Reply.Answered;
import dev.kuri.balance.wire.Wire;
import dev.kuri.core.balance.Lookup;
import dev.kuri.core.balance.ProviderApi;
import dev.kuri.core.balance.ProviderKey;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** The Airalo Partner API, version 2. Its keys are ICCIDs. */
public final class AiraloApi implements ProviderApi, AutoCloseable {
    public static final String NAME = "airalo";

    /** As documented; counted apart from other calls. */
    private static final int TOKENS_A_MINUTE = 3;

    private final AiraloSettings settings;
    private final Clock clock;
    private final Wire wire;
    private final AiraloTokens tokens;

    public AiraloApi(AiraloSettings settings, Patience patience, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.wire = new Wire(patience, RateLimit.of(settings.callsPerSecond(), Duration.ofSeconds(1)), clock);
        this.tokens = new AiraloTokens(settings, wire, RateLimit.of(TOKENS_A_MINUTE, Duration.ofMinutes(1)), clock);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration interval() {
        return settings.interval();
    }

    @Override
    public Duration repeats() {
        return settings.interval();
    }

    /**
     * Signs in, which asks for nobody's eSIM.
     *
     * @return why Airalo gives no token; empty if it does
     * @throws InterruptedException if the thread was interrupted while it waited
     */
    public Optional<Lookup> refusal() throws InterruptedException {
        return switch (tokens.grant(null)) {
            case Denied denied -> Optional.of(denied.why());
            case Token token -> Optional.empty();
        };
    }

    @Override
    public Lookup ask(ProviderKey key) throws InterruptedException {
        if (!key.api().equals(NAME) || !Iccid.isOne(key.value())) {
            // No such thing was ever sold here, and none is sent there.
            return new Lookup.Gone();
        }
        return switch (tokens.grant(null)) {
            case Denied denied -> denied.why();
            case Token token -> ask(key, token);
        };
    }

    /** With a new token, once, if Airalo does not accept this one: it may have ended the old one before its time. */
    private Lookup ask(ProviderKey key, Token token) throws InterruptedException {
        Reply first = wire.exchange(request(key, token));
        if (!(first instanceof Answered answer && answer.isUnauthorized())) {
            return AiraloUsage.read(first, clock.instant(), settings.interval());
        }
        return switch (tokens.grant(token)) {
            case Denied denied -> denied.why();
            case Token another ->
                AiraloUsage.read(wire.exchange(request(key, another)), clock.instant(), settings.interval());
        };
    }

    private HttpRequest request(ProviderKey key, Token token) {
        return HttpRequest.newBuilder(URI.create(settings.baseUri() + "/v2/sims/" + key.value() + "/usage"))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token.value())
                .build();
    }

    /** Gives up what is under way. */
    @Override
    public void close() {
        wire.close();
    }
}
