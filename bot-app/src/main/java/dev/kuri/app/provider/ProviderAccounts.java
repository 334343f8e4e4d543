package dev.kuri.app.provider;

import dev.kuri.balance.airalo.AiraloNotices;
import dev.kuri.balance.airalo.AiraloSettings;
import dev.kuri.balance.esimaccess.EsimAccessNotices;
import dev.kuri.balance.esimaccess.EsimAccessSettings;
import dev.kuri.balance.esimgo.EsimGoNotices;
import dev.kuri.balance.esimgo.EsimGoSettings;
import dev.kuri.balance.notice.Notices;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Accounts at providers; null for one that there is not.
 *
 * @param esimAccessWebhook the secret in the address that eSIM Access sends to; null to receive nothing from it
 */
public record ProviderAccounts(
        @Nullable AiraloSettings airalo,
        @Nullable EsimGoSettings esimGo,
        @Nullable EsimAccessSettings esimAccess,
        @Nullable String esimAccessWebhook) {
    /** What reads that which they send by themselves. */
    List<Notices> notices() {
        List<Notices> all = new ArrayList<>();
        if (airalo != null) {
            all.add(new AiraloNotices(airalo));
        }
        if (esimGo != null) {
            all.add(new EsimGoNotices(esimGo));
        }
        if (esimAccessWebhook != null) {
            all.add(new EsimAccessNotices(esimAccessWebhook));
        }
        return List.copyOf(all);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "ProviderAccounts[airalo=" + airalo + ", esimGo=" + esimGo + ", esimAccess=" + esimAccess + "]";
    }
}
