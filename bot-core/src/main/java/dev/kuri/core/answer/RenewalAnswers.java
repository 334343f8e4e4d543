package dev.kuri.core.answer;

import dev.kuri.core.balance.Balance;
import dev.kuri.core.balance.Cycle;
import dev.kuri.core.balance.Draft;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.balance.Subscription.Upkeep;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.decide.Errand;
import dev.kuri.core.decide.Told;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.understand.Interpretation.Wish;
import dev.kuri.core.understand.ReminderWish;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers a person who says that what Kuri reminded of is done: what was promised moves to the new end. */
final class RenewalAnswers {
    private final SubscriptionPhrases words;
    private final BalanceAnswers balances;
    private final Planning plans;
    private final ChangeAnswers changes;
    private final Clock clock;

    RenewalAnswers(
            SubscriptionPhrases words, BalanceAnswers balances, Planning plans, ChangeAnswers changes, Clock clock) {
        this.words = words;
        this.balances = balances;
        this.plans = plans;
        this.changes = changes;
        this.clock = clock;
    }

    /** A button under a reminder. */
    Answer press(Language language, ReminderWish.Renewed renewed, Possessions own) {
        return own.find(renewed.subscription())
                .map(found -> switch (found.upkeep()) {
                    case Upkeep.ByHand hand -> press(language, found, renewed.end(), own);
                    case Upkeep.ByProvider provider -> asOthersSay(language, found, own);
                    case Upkeep.AsGuest guest -> asOthersSay(language, found, own);
                })
                .orElseGet(() -> words.gone(language));
    }

    private Answer press(Language language, Subscription found, @Nullable Instant end, Possessions own) {
        return end == null
                ? kept(language, "remind.bought", found, hand(found).buying(clock.instant()), own)
                : words.asking(language, "remind.renewed.ask", found.nickname(), new Errand.Renewing(found.id(), end));
    }

    /** The provider or the holder knows the new end; the person need not. */
    private Answer asOthersSay(Language language, Subscription found, Possessions own) {
        return own.balances().stream()
                .filter(balance -> balance.subscription().id().equals(found.id()))
                .findFirst()
                .map(balance ->
                        balances.one(language, balance, own.daytime().zone()).with(own.changing(moved(balance, own))))
                .orElseGet(() -> words.gone(language));
    }

    private List<Amendment> moved(Balance balance, Possessions own) {
        return balance instanceof Balance.Told told ? plans.after(told, own) : List.of();
    }

    /** The day that was asked for. */
    Answer tell(Language language, Errand.Renewing errand, Wish said, Possessions own) {
        ZoneId zone = own.daytime().zone();
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        LocalDate lastDay = Told.draft(said, Draft.Item.LAST_DAY, today).lastDay();
        if (lastDay == null || lastDay.isBefore(today)) {
            return words.said(language, "remind.later.past", List.of(words.cancel(language)))
                    .with(Effects.awaiting(errand));
        }
        Instant until = Cycle.endOfDay(lastDay, zone);
        return own.find(errand.subscription())
                .filter(found -> found.upkeep() instanceof Upkeep.ByHand)
                .map(found ->
                        kept(language, "remind.renewed", found, hand(found).extending(errand.end(), until), own))
                .orElseGet(() -> words.gone(language));
    }

    private static Upkeep.ByHand hand(Subscription found) {
        if (found.upkeep() instanceof Upkeep.ByHand hand) {
            return hand;
        }
        throw new IllegalArgumentException("Its provider knows what is left");
    }

    private Answer kept(Language language, String key, Subscription before, Upkeep.ByHand after, Possessions own) {
        Subscription changed = new Subscription(before.id(), before.nickname(), before.subject(), after);
        return changes.kept(language, key, changed, own);
    }
}
