package dev.kuri.balance.esimgo;

import dev.kuri.balance.BadDaysContract;
import dev.kuri.balance.Examples;
import dev.kuri.balance.SetClock;
import dev.kuri.balance.demo.PlayedEsimGo;
import dev.kuri.balance.demo.PlayedServer;
import dev.kuri.balance.wire.Patience;
import dev.kuri.core.balance.ProviderApi;
import dev.kuri.core.balance.ProviderKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

final class EsimGoBadDaysTest extends BadDaysContract {
    private final PlayedEsimGo esimGo = new PlayedEsimGo();

    @BeforeEach
    void sell() {
        esimGo.holds(key().value(), 200, Examples.text("esimgo/bundles.json"));
    }

    @AfterEach
    void stop() {
        esimGo.close();
    }

    @Override
    protected ProviderApi api(Patience patience) {
        return new EsimGoApi(EsimGoApiTest.settings(esimGo), patience, new SetClock());
    }

    @Override
    protected PlayedServer server() {
        return esimGo.server();
    }

    @Override
    protected ProviderKey key() {
        return new ProviderKey(EsimGoApi.NAME, "8944000000000000012");
    }

    @Override
    protected String firstField() {
        return "bundles";
    }
}
