package dev.kuri.balance.esimgo;

import dev.kuri.balance.wire.Iccid;
import dev.kuri.balance.wire.NotAnAnswerException;
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

/** The API of eSIM Go, version 2.5. Its keys are ICCIDs. */
public final class EsimGoApi implements ProviderApi, AutoCloseable {
    public static final String NAME = "esimgo";

    /** The most that can be asked for; without it eSIM Go leaves out all but the last 15. */
    private static final int ASSIGNMENTS = 200;

    private final EsimGoSettings settings;
    private final Clock clock;
    private final Wire wire;

    public EsimGoApi(EsimGoSettings settings, Patience patience, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.wire = new Wire(patience, RateLimit.of(settings.callsPerSecond(), Duration.ofSeconds(1)), clock);
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
        return Duration.ZERO;
    }

    @Override
    public Lookup ask(ProviderKey key) throws InterruptedException {
        if (!key.api().equals(NAME) || !Iccid.isOne(key.value())) {
            // No such thing was ever sold here, and none is sent there.
            return new Lookup.Gone();
        }
        return switch (wire.exchange(request(key))) {
            case Reply.Crowded crowded -> new Lookup.Busy(crowded.until());
            case Reply.Silent silent -> new Lookup.Failed(silent.reason());
            // A 403 may also mean that this eSIM is another company's: eSIM Go does not tell the two apart.
            case Answered answer -> answer.isOk() ? found(answer) : answer.refusal();
        };
    }

    private HttpRequest request(ProviderKey key) {
        return HttpRequest.newBuilder(URI.create(settings.baseUri() + "/esims/" + key.value() + "/bundles?limit="
                        + ASSIGNMENTS + "&includeUsed=true"))
                .header("Accept", "application/json")
                .header("X-API-Key", settings.apiKey())
                .build();
    }

    private Lookup found(Answered answer) {
        try {
            return new Lookup.Found(EsimGoBundles.holding(answer.json(), clock.instant()));
        } catch (NotAnAnswerException e) {
            return e.asLookup();
        }
    }

    /** Gives up what is under way. */
    @Override
    public void close() {
        wire.close();
    }
}
