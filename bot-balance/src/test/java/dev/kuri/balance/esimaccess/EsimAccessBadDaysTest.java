package dev.kuri.balance.esimaccess;

import dev.kuri.balance.BadDaysContract;
import dev.kuri.balance.Examples;
import dev.kuri.balance.SetClock;
import dev.kuri.balance.demo.PlayedEsimAccess;
import dev.kuri.balance.demo.PlayedServer;
import dev.kuri.balance.wire.Patience;
import dev.kuri.core.balance.ProviderApi;
import dev.kuri.core.balance.ProviderKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

final class EsimAccessBadDaysTest extends BadDaysContract {
    private final PlayedEsimAccess esimAccess = new PlayedEsimAccess();

    @BeforeEach
    void sell() {
        esimAccess.holds(key().value(), Examples.text("esimaccess/query.json"));
    }

    @AfterEach
    void stop() {
        esimAccess.close();
    }

    @Override
    protected ProviderApi api(Patience patience) {
        return new EsimAccessApi(EsimAccessApiTest.settings(esimAccess), patience, new SetClock());
    }

    @Override
    protected PlayedServer server() {
        return esimAccess.server();
    }

    @Override
    protected ProviderKey key() {
        return new ProviderKey(EsimAccessApi.NAME, "26033119290005");
    }

    @Override
    protected String firstField() {
        return "success";
    }
}
