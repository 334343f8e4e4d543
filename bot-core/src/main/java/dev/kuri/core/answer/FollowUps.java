package dev.kuri.core.answer;

import dev.kuri.core.balance.Balance;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.reminder.Kind;
import dev.kuri.core.reminder.Reminder;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Promises figures that an answer had to leave out, once each, and takes promises back that another answer has kept. */
final class FollowUps {
    private final Clock clock;

    FollowUps(Clock clock) {
        this.clock = clock;
    }

    /** The answer, and what it promises. */
    Answer of(Answer answer, ChatAddress chat, Possessions own) {
        List<Amendment> amendments = new ArrayList<>(answer.effects().amendments());
        answer.allBalances().stream()
                .distinct()
                .flatMap(balance -> amendment(balance, chat, own).stream())
                .forEach(amendments::add);
        return answer.with(new Effects(amendments, answer.effects().errand()));
    }

    private Optional<Amendment> amendment(Balance balance, ChatAddress chat, Possessions own) {
        UUID subscription = balance.subscription().id();
        Optional<Reminder> promised = own.reminders().waiting().stream()
                .filter(reminder -> reminder.kind() == Kind.FIGURE && subscription.equals(reminder.subscription()))
                .findFirst();
        return switch (balance) {
            case Balance.Told told -> promised.map(kept -> new Amendment.Withdraw(kept.id()));
            case Balance.Untold untold ->
                untold.why() == Balance.Why.CHECKING && promised.isEmpty()
                        ? Optional.of(new Amendment.Promise(Reminder.figure(chat, subscription, clock.instant())))
                        : Optional.empty();
        };
    }
}
