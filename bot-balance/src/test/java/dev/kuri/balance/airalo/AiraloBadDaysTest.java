package dev.kuri.balance.airalo;

import dev.kuri.balance.BadDaysContract;
import dev.kuri.balance.Examples;
import dev.kuri.balance.SetClock;
import dev.kuri.balance.demo.PlayedAiralo;
import dev.kuri.balance.demo.PlayedServer;
import dev.kuri.balance.wire.Patience;
import dev.kuri.core.balance.ProviderApi;
import dev.kuri.core.balance.ProviderKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

final class AiraloBadDaysTest extends BadDaysContract {
    private final PlayedAiralo airalo = new PlayedAiralo();

    @BeforeEach
    void sell() {
        airalo.holds(key().value(), 200, Examples.text("airalo/usage.json"));
    }

    @AfterEach
    void stop() {
        airalo.close();
    }

    @Override
    protected ProviderApi api(Patience patience) {
        return new AiraloApi(AiraloApiTest.settings(airalo), patience, new SetClock());
    }

    @Override
    protected PlayedServer server() {
        return airalo.server();
    }

    @Override
    protected ProviderKey key() {
        return new ProviderKey(AiraloApi.NAME, "8981000000000000011");
    }

    @Override
    protected String firstField() {
        return "status";
    }
}
