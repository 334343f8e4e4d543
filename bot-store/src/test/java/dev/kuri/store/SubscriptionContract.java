package dev.kuri.store;

import static dev.kuri.store.Sample.message;
import static dev.kuri.store.Sample.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.core.balance.Cycle;
import dev.kuri.core.balance.Ledger;
import dev.kuri.core.balance.Lot;
import dev.kuri.core.balance.Rollover;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.balance.Terms;
import dev.kuri.core.balance.Validity;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.DeliveryResult.Moved;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.knowledge.Subject;
import dev.kuri.core.turn.StaleTurnException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people have told of: it is written with the turn, or not at all. */
abstract class SubscriptionContract extends TwoNodesContract {
    private static final ChatAddress CHAT = Sample.chat("a");
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    private final Subscription uq = subscription("UQ", 35_000_000_000L);
    private final Subscription ahamo = subscription("ahamo", 30_000_000_000L);

    @BeforeEach
    final void prepare() {
        nodes.one().inbox().keep(List.of(message(CHAT, 1), message(CHAT, 2), message(CHAT, 3)));
    }

    @Test
    void keepsThemInTheOrderInWhichTheyWereToldAbout() {
        commit(1, new Amendment.Keep(uq), new Amendment.Keep(ahamo));

        assertThat(nodes.other().subscriptions().of(CHAT)).containsExactly(uq, ahamo);
        assertThat(nodes.other().subscriptions().of(Sample.chat("b"))).isEmpty();
    }

    @Test
    void changesOneInItsPlaceAndForgetsAnother() {
        commit(1, new Amendment.Keep(uq), new Amendment.Keep(ahamo));
        Subscription renamed = new Subscription(uq.id(), "Mum's phone", uq.subject(), uq.upkeep());

        commit(2, new Amendment.Keep(renamed));
        assertThat(nodes.one().subscriptions().of(CHAT)).containsExactly(renamed, ahamo);

        commit(3, new Amendment.Forget(uq.id()));
        assertThat(nodes.one().subscriptions().of(CHAT)).containsExactly(ahamo);
    }

    @Test
    void writesNothingOfATurnThatWasOvertaken() {
        commit(1, new Amendment.Keep(uq));

        assertThatThrownBy(() -> nodes.one()
                        .turns()
                        .commit(
                                List.of(message(CHAT, 2)),
                                version(CHAT, 1),
                                List.of(),
                                List.of(new Amendment.Forget(uq.id()))))
                .isInstanceOf(StaleTurnException.class);
        assertThat(nodes.one().subscriptions().of(CHAT)).containsExactly(uq);
    }

    @Test
    void takesThemAlongWithAChatThatMoves() {
        commit(1, new Amendment.Keep(uq));
        var delivery = Sample.delivery(CHAT, "one");
        nodes.one().turns().commit(message(CHAT, 2), version(CHAT, 2), List.of(delivery));

        nodes.one().outbox().settle(delivery, new Moved("b"));

        assertThat(nodes.one().subscriptions().of(Sample.chat("b"))).containsExactly(uq);
        assertThat(nodes.one().subscriptions().of(CHAT)).isEmpty();
    }

    private void commit(int number, Amendment... amendments) {
        nodes.one()
                .turns()
                .commit(List.of(message(CHAT, number)), version(CHAT, number), List.of(), List.of(amendments));
    }

    private static Subscription subscription(String nickname, long allowance) {
        Terms terms = new Terms(
                allowance,
                new Cycle(1),
                List.of(Lot.Origin.CARRIED, Lot.Origin.MONTHLY),
                new Rollover.Carried(
                        Set.of(Lot.Origin.MONTHLY),
                        new Validity.Cycles(1),
                        100_000_000,
                        new Rollover.Cap.Amount(allowance)),
                new Validity.Days(90));
        Subject subject = new Subject(new PlanId("uq-komikomi"), new ProviderId("uq"), PlanKind.POSTPAID);
        Ledger ledger =
                Ledger.opening(terms, NOW).adding(Lot.Origin.BONUS, 5, null).ledger();
        return new Subscription(UUID.randomUUID(), nickname, subject, new Subscription.Upkeep.ByHand(ledger, NOW, NOW));
    }
}
