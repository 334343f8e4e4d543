package dev.kuri.balance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.balance.BadDaysContract;
import dev.kuri.balance.SetClock;
import dev.kuri.balance.airalo.AiraloApi;
import dev.kuri.balance.esimaccess.EsimAccessApi;
import dev.kuri.balance.esimgo.EsimGoApi;
import dev.kuri.core.balance.DataPackage;
import dev.kuri.core.balance.DataPackage.Amount;
import dev.kuri.core.balance.Holding;
import dev.kuri.core.balance.Holding.State;
import dev.kuri.core.balance.Lookup;
import dev.kuri.core.balance.ProviderApi;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PlayedProvidersTest {
    private final SetClock clock = new SetClock();
    private final PlayedProviders played = new PlayedProviders(clock);

    @AfterEach
    void stop() {
        played.close();
    }

    @Test
    void haveSoldOneThatIsHalfUsed() throws InterruptedException {
        assertThat(holding(airalo(), 0).packages().getFirst())
                .returns(new Amount.Limited(1536L << 20, 3L << 30), DataPackage::amount)
                .returns(Instant.parse("2026-12-01T12:00:00Z"), DataPackage::endsAt);
    }

    @Test
    void haveSoldOneThatIsUnlimited() throws InterruptedException {
        assertThat(holding(airalo(), 1).packages().getFirst().amount()).isEqualTo(new Amount.Unlimited());
    }

    @Test
    void haveSoldOneThatHasNotStarted() throws InterruptedException {
        assertThat(holding(airalo(), 2).state()).isEqualTo(State.NOT_STARTED);
    }

    @Test
    void haveSoldOneWithABundleBehindAnother() throws InterruptedException {
        EsimGoApi esimGo = new EsimGoApi(played.esimGoSettings(), BadDaysContract.LONG, clock);

        assertThat(holding(esimGo, 3).packages())
                .extracting(DataPackage::state)
                .containsExactly(State.ACTIVE, State.QUEUED);
    }

    @Test
    void haveSoldOneWhoseProviderIsDownUntilItIsToldOtherwise() throws InterruptedException {
        EsimAccessApi esimAccess = new EsimAccessApi(played.esimAccessSettings(), BadDaysContract.LONG, clock);
        assertThat(esimAccess.ask(played.sold().get(4).key())).isEqualTo(new Lookup.Failed("HTTP 500"));

        played.esimAccess().server().isFromNowOn(Mood.WELL);

        assertThat(holding(esimAccess, 4).packages().getFirst().amount())
                .isEqualTo(new Amount.Daily(768L << 20, 1L << 30));
    }

    private ProviderApi airalo() {
        return new AiraloApi(played.airaloSettings(), BadDaysContract.LONG, clock);
    }

    private Holding holding(ProviderApi api, int place) throws InterruptedException {
        return ((Lookup.Found) api.ask(played.sold().get(place).key())).holding();
    }
}
