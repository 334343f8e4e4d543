package dev.kuri.app.demo;

import dev.kuri.balance.airalo.AiraloApi;
import dev.kuri.balance.demo.PlayedProviders.Sold;
import dev.kuri.core.balance.Cycle;
import dev.kuri.core.balance.Holding;
import dev.kuri.core.balance.Ledger;
import dev.kuri.core.balance.PlanTerms;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.balance.Subscription.Upkeep;
import dev.kuri.core.balance.Terms;
import dev.kuri.core.knowledge.ClaimResolver;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.knowledge.Subject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What somebody has in the demo: two lines kept by hand, and eSIMs whose providers are asked. */
final class DemoSubscriptions {
    private static final ProviderId AIRALO = new ProviderId("airalo");

    private final KnowledgeBase base;
    private final PlanTerms terms;

    DemoSubscriptions(KnowledgeBase base) {
        this.base = base;
        this.terms = new PlanTerms(new ClaimResolver(base));
    }

    /**
     * @param now that they are of
     * @param sold what the played providers know
     */
    List<Subscription> of(Instant now, List<Sold> sold) {
        List<Subscription> all = new ArrayList<>();
        all.add(uq(now));
        all.add(ahamo(now));
        sold.forEach(esim -> all.add(sold(esim)));
        return List.copyOf(all);
    }

    /** Airalo sells under its own name, the others under that of the shop. */
    private Subscription sold(Sold esim) {
        boolean isAiralo = esim.key().api().equals(AiraloApi.NAME);
        Subject subject = isAiralo ? base.subject(AIRALO, null) : new Subject(null, null, PlanKind.TRAVEL);
        String seller = isAiralo ? "Airalo" : "eSIM";
        return subscription("%s %s".formatted(seller, esim.key().masked()), subject, new Upkeep.ByProvider(esim.key()));
    }

    /** 35 GB a month, and 4.2 GB that were left of the last. */
    private Subscription uq(Instant now) {
        Subject subject = base.subject(new ProviderId("uq"), new PlanId("uq-komikomi"));
        Instant lastMonth = Cycle.CALENDAR_MONTH.startOf(now).minusNanos(1);
        Ledger ledger = opened(subject, 35, Cycle.CALENDAR_MONTH.startOf(lastMonth))
                .using(30_800_000_000L)
                .ledger()
                .advancedTo(now)
                .ledger()
                .using(3_400_000_000L)
                .ledger();
        return subscription("UQ コミコミ", subject, new Upkeep.ByHand(ledger, now));
    }

    /** 30 GB a month, nearly used up. */
    private Subscription ahamo(Instant now) {
        Subject subject = base.subject(new ProviderId("ahamo"), null);
        Ledger ledger = opened(subject, 30, Cycle.CALENDAR_MONTH.startOf(now))
                .advancedTo(now)
                .ledger()
                .correctedTo(1_200_000_000L)
                .ledger();
        return subscription("ahamo", subject, new Upkeep.ByHand(ledger, now));
    }

    private Ledger opened(Subject subject, long gigabytes, Instant at) {
        Terms plan = terms.of(
                subject,
                gigabytes * Holding.DECIMAL,
                Cycle.CALENDAR_MONTH,
                at.atZone(Cycle.ZONE).toLocalDate());
        return Ledger.opening(plan, at);
    }

    private static Subscription subscription(String nickname, Subject subject, Upkeep upkeep) {
        return new Subscription(
                UUID.nameUUIDFromBytes(nickname.getBytes(StandardCharsets.UTF_8)), nickname, subject, upkeep);
    }
}
