package dev.kuri.core.answer;

import dev.kuri.core.balance.Balance;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.decide.Errand;
import dev.kuri.core.reminder.Consent;
import dev.kuri.core.reminder.Daytime;
import dev.kuri.core.reminder.Kind;
import dev.kuri.core.reminder.Reminders;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What Kuri knows a person to have, as far as an answer needs it.
 *
 * @param subscriptions in the order in which they were told about
 * @param balances of all of them where figures are going to be told; empty elsewhere
 * @param reminders what the person wants to be reminded of
 * @param sharing what codes have to do with it
 */
public record Possessions(
        List<Subscription> subscriptions, List<Balance> balances, Reminders.Kept reminders, Sharing sharing) {
    /** Ours: nobody has more, and the list stays one message. */
    static final int MOST = 10;

    public static final Possessions NONE = new Possessions(List.of(), List.of(), Reminders.Kept.NOTHING, Sharing.NONE);

    public Possessions {
        subscriptions = List.copyOf(subscriptions);
        balances = List.copyOf(balances);
    }

    Optional<Subscription> find(UUID id) {
        return subscriptions.stream()
                .filter(subscription -> subscription.id().equals(id))
                .findFirst();
    }

    /** Whether one more would be too many. */
    boolean isFull() {
        return subscriptions.size() >= MOST;
    }

    /** A name that none of them has: a second one of the same gets a number. */
    String freeName(String wanted) {
        List<String> taken = subscriptions.stream().map(Subscription::nickname).toList();
        String free = wanted;
        for (int number = 2; taken.contains(free); number++) {
            free = wanted + " " + number;
        }
        return free;
    }

    /** Makes a change that can be taken back. */
    Effects changing(List<Amendment> amendments) {
        List<Amendment> back = new ArrayList<>();
        amendments.reversed().forEach(amendment -> back.add(takingBack(amendment)));
        return new Effects(amendments, new Errand.Done(back));
    }

    private Amendment takingBack(Amendment amendment) {
        return switch (amendment) {
            case Amendment.Keep keep -> asItIs(keep.subscription().id());
            case Amendment.Forget forget -> asItIs(forget.subscription());
            case Amendment.Redeem redeem -> asItIs(redeem.subscription().id());
            case Amendment.Share share -> new Amendment.Revoke(share.id());
            // What was shown to others, or taken from them, cannot be undone here.
            case Amendment.Revoke revoke -> revoke;
            case Amendment.Unshare unshare -> unshare;
            case Amendment.WrongCode wrong -> wrong;
            case Amendment.Agree agree -> asItIs(agree.consent());
            case Amendment.Promise promise ->
                new Amendment.Withdraw(promise.reminder().id());
            case Amendment.Withdraw withdraw -> asItWaits(withdraw);
            case Amendment.Live live -> new Amendment.Live(daytime());
        };
    }

    private Amendment asItIs(UUID subscription) {
        return find(subscription)
                .<Amendment>map(Amendment.Keep::new)
                .orElseGet(() -> new Amendment.Forget(subscription));
    }

    /** Who has not said anything yet has not agreed. */
    private Amendment asItIs(Consent changed) {
        return new Amendment.Agree(
                consent(changed.subscription(), changed.kind()).orElseGet(() -> changed.withdrawn(changed.since())));
    }

    private Amendment asItWaits(Amendment.Withdraw withdraw) {
        return reminders.waiting().stream()
                .filter(reminder -> reminder.id().equals(withdraw.reminder()))
                .findFirst()
                .<Amendment>map(Amendment.Promise::new)
                .orElse(withdraw);
    }

    Optional<Consent> consent(@Nullable UUID subscription, Kind kind) {
        return reminders.consents().stream()
                .filter(consent -> Objects.equals(consent.subscription(), subscription) && consent.kind() == kind)
                .findFirst();
    }

    /** When the person may be spoken to. */
    Daytime daytime() {
        return reminders.daytimeInForce();
    }
}
