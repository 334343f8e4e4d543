package dev.kuri.app.doctor;

import dev.kuri.app.provider.ProviderAccounts;
import dev.kuri.balance.airalo.AiraloApi;
import dev.kuri.balance.airalo.AiraloSettings;
import dev.kuri.balance.wire.Patience;
import dev.kuri.core.balance.Lookup;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The providers' accounts. Credentials are tried where that asks for nobody's eSIM. */
public final class ProviderExamination implements Examination {
    private static final String CREDENTIALS = "credentials";
    private static final String NOT_TRIED =
            "set, and not tried: it can only be asked about somebody's eSIM. /actuator/health tells whether it refuses them";

    private final ProviderAccounts accounts;
    private final Clock clock;

    public ProviderExamination(ProviderAccounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (accounts.airalo() != null) {
            findings.add(airalo(accounts.airalo()));
        }
        if (accounts.esimGo() != null) {
            findings.add(Finding.right("esim-go", CREDENTIALS, NOT_TRIED));
        }
        if (accounts.esimAccess() != null) {
            findings.add(Finding.right("esim-access", CREDENTIALS, NOT_TRIED));
        }
        return List.copyOf(findings);
    }

    private Finding airalo(AiraloSettings settings) {
        try (AiraloApi api = new AiraloApi(settings, Patience.USUAL, clock)) {
            return found(api.refusal());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Finding.doubtful("airalo", CREDENTIALS, "Interrupted while it was asked", "Run this again");
        }
    }

    private static Finding found(Optional<Lookup> refusal) {
        return refusal.isEmpty()
                ? Finding.right("airalo", CREDENTIALS, "it gives a token for them")
                : switch (refusal.get()) {
                    case Lookup.Refused refused ->
                        Finding.wrong(
                                "airalo",
                                CREDENTIALS,
                                "It refuses them: " + refused.reason(),
                                "Check kuri.provider.airalo.client-id and client-secret in Airalo's partner portal");
                    case Lookup.Failed failed ->
                        Finding.doubtful(
                                "airalo",
                                CREDENTIALS,
                                "It cannot be asked now: " + failed.reason(),
                                "Check the way to kuri.provider.airalo.base-uri, and run this again");
                    case Lookup.Busy busy ->
                        Finding.doubtful(
                                "airalo", CREDENTIALS, "It was asked too often of late", "Run this again in a minute");
                    case Lookup.Found found -> throw new IllegalStateException("A token is no figure");
                    case Lookup.Gone gone -> throw new IllegalStateException("A token is no eSIM");
                };
    }
}
