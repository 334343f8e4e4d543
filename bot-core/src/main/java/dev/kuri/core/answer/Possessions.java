package dev.kuri.core.answer;

import dev.kuri.core.balance.Amendment;
import dev.kuri.core.balance.Balance;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.decide.Errand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What Kuri knows a person to have, as far as an answer needs it.
 *
 * @param subscriptions in the order in which they were told about
 * @param balances of all of them where figures are going to be told; empty elsewhere
 */
public record Possessions(List<Subscription> subscriptions, List<Balance> balances) {
    public static final Possessions NONE = new Possessions(List.of(), List.of());

    public Possessions {
        subscriptions = List.copyOf(subscriptions);
        balances = List.copyOf(balances);
    }

    Optional<Subscription> find(UUID id) {
        return subscriptions.stream()
                .filter(subscription -> subscription.id().equals(id))
                .findFirst();
    }

    /** Makes a change that can be taken back. */
    Effects changing(List<Amendment> amendments) {
        List<Amendment> back = new ArrayList<>();
        amendments.reversed().forEach(amendment -> back.add(takingBack(amendment)));
        return new Effects(amendments, new Errand.Done(back));
    }

    private Amendment takingBack(Amendment amendment) {
        return find(amendment.id())
                .<Amendment>map(Amendment.Keep::new)
                .orElseGet(() -> new Amendment.Forget(amendment.id()));
    }
}
