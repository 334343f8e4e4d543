package dev.kuri.balance.demo;

import dev.kuri.balance.airalo.AiraloApi;
import dev.kuri.balance.airalo.AiraloSettings;
import dev.kuri.balance.esimaccess.EsimAccessApi;
import dev.kuri.balance.esimaccess.EsimAccessSettings;
import dev.kuri.balance.esimgo.EsimGoApi;
import dev.kuri.balance.esimgo.EsimGoSettings;
import dev.kuri.core.balance.ProviderKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** All three providers with a handful of eSIMs in them. One of them, eSIM Access, is down until it is told otherwise. */
public final class PlayedProviders implements AutoCloseable {
    private static final DateTimeFormatter AIRALO =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final PlayedAiralo airalo = new PlayedAiralo();
    private final PlayedEsimGo esimGo = new PlayedEsimGo();
    private final PlayedEsimAccess esimAccess = new PlayedEsimAccess();

    /**
     * An eSIM that one of them has sold.
     *
     * @param what is to be seen in it, in a few English words
     */
    public record Sold(ProviderKey key, String what) {}

    /**
     * @param clock what ends later or sooner is counted from it, once
     */
    public PlayedProviders(Clock clock) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String inTenDays = AIRALO.format(now.plus(Duration.ofDays(10)));
        airalo.holds("8981000000000000011", 200, SoldEsims.airalo(1536, 3072, inTenDays, false));
        airalo.holds("8981000000000000029", 200, SoldEsims.airalo(0, 0, inTenDays, true));
        airalo.holds("8981000000000000037", 200, SoldEsims.airaloNotStarted(5120));
        esimGo.holds("8944000000000000012", 200, SoldEsims.esimGo(now));
        esimAccess.holds("26112100000001", SoldEsims.esimAccess("26112100000001", now));
        esimAccess.server().isFromNowOn(Mood.DOWN);
    }

    /** What they have sold. */
    public List<Sold> sold() {
        return List.of(
                new Sold(new ProviderKey(AiraloApi.NAME, "8981000000000000011"), "half used"),
                new Sold(new ProviderKey(AiraloApi.NAME, "8981000000000000029"), "unlimited"),
                new Sold(new ProviderKey(AiraloApi.NAME, "8981000000000000037"), "not started"),
                new Sold(new ProviderKey(EsimGoApi.NAME, "8944000000000000012"), "one bundle in use, one behind it"),
                new Sold(new ProviderKey(EsimAccessApi.NAME, "26112100000001"), "its provider is down"));
    }

    public PlayedAiralo airalo() {
        return airalo;
    }

    public PlayedEsimGo esimGo() {
        return esimGo;
    }

    public PlayedEsimAccess esimAccess() {
        return esimAccess;
    }

    public AiraloSettings airaloSettings() {
        return new AiraloSettings(
                airalo.uri(),
                PlayedAiralo.CLIENT_ID,
                PlayedAiralo.CLIENT_SECRET,
                AiraloSettings.INTERVAL,
                AiraloSettings.CALLS_PER_SECOND);
    }

    public EsimGoSettings esimGoSettings() {
        return new EsimGoSettings(
                esimGo.uri(), PlayedEsimGo.API_KEY, EsimGoSettings.INTERVAL, EsimGoSettings.CALLS_PER_SECOND);
    }

    public EsimAccessSettings esimAccessSettings() {
        return new EsimAccessSettings(
                esimAccess.uri(),
                PlayedEsimAccess.ACCESS_CODE,
                PlayedEsimAccess.SECRET_KEY,
                EsimAccessSettings.INTERVAL,
                EsimAccessSettings.CALLS_PER_SECOND);
    }

    @Override
    public void close() {
        airalo.close();
        esimGo.close();
        esimAccess.close();
    }
}
