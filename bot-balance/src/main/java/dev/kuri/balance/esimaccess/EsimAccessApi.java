package dev.kuri.balance.esimaccess;

import dev.kuri.balance.wire.NotAnAnswerException;
import dev.kuri.balance.wire.Patience;
import dev.kuri.balance.wire.RateLimit;
import dev.kuri.balance.wire.Wire;
import dev.kuri.core.balance.DataPackage;
import dev.kuri.core.balance.Holding;
import dev.kuri.core.balance.Lookup;
import dev.kuri.core.balance.ProviderApi;
import dev.kuri.core.balance.ProviderKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The API of eSIM Access, version 1. Its keys are {@code esimTranNo}s: ICCIDs are used again for other people. Two calls
 * tell all: how the eSIM stands, and, where there is one, a count that bears its time.
 */
public final class EsimAccessApi implements ProviderApi, AutoCloseable {
    public static final String NAME = "esimaccess";

    private static final Pattern KEY = Pattern.compile("[0-9]{8,32}");

    /** "Updated every 2-3 hours and is not real time", of figures that bear no time. */
    private static final Duration LAG = Duration.ofHours(3);

    private final EsimAccessSettings settings;
    private final Clock clock;
    private final EsimAccessRequests requests;
    private final Wire wire;

    public EsimAccessApi(EsimAccessSettings settings, Patience patience, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.requests = new EsimAccessRequests(settings, clock);
        this.wire = new Wire(patience, RateLimit.of(settings.callsPerSecond(), Duration.ofSeconds(1)), clock);
    }

    /** Whether a text can be one of its keys. */
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
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
        if (!key.api().equals(NAME) || !isKey(key.value())) {
            // No such thing was ever sold here, and none is sent there.
            return new Lookup.Gone();
        }
        return switch (Envelope.open(wire.exchange(requests.profile(key.value())))) {
            case Envelope.Empty empty -> empty.why();
            case Envelope.Full full -> found(full, key.value());
        };
    }

    private Lookup found(Envelope.Full full, String esimTranNo) throws InterruptedException {
        try {
            Optional<Profile> profile = Profile.find(full.obj(), esimTranNo);
            return profile.isPresent() ? new Lookup.Found(holding(profile.get(), esimTranNo)) : new Lookup.Gone();
        } catch (NotAnAnswerException e) {
            return e.asLookup();
        }
    }

    private Holding holding(Profile profile, String esimTranNo) throws InterruptedException {
        Optional<Count> count = profile.hasCount() ? count(esimTranNo) : Optional.empty();
        return count.map(figures -> holding(
                        profile, profile.asPackage(figures.used(), figures.total()), figures.asOf(), Duration.ZERO))
                .orElseGet(() -> holding(profile, profile.asPackage(), clock.instant(), LAG));
    }

    private static Holding holding(Profile profile, DataPackage one, Instant asOf, Duration lag) {
        return new Holding(profile.state(), List.of(one), asOf, lag, Holding.BINARY);
    }

    /** Empty for whatever goes wrong here: there are figures already. */
    private Optional<Count> count(String esimTranNo) throws InterruptedException {
        return switch (Envelope.open(wire.exchange(requests.usage(esimTranNo)))) {
            case Envelope.Empty empty -> Optional.empty();
            case Envelope.Full full -> Count.find(full.obj(), esimTranNo);
        };
    }

    /** Gives up what is under way. */
    @Override
    public void close() {
        wire.close();
    }
}
