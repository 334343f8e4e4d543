package dev.kuri.core.answer;

import dev.kuri.core.balance.Assessment;
import dev.kuri.core.balance.Balance;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.knowledge.Language;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Keeps a subscription that the person has changed, and says what is left of it and what of that can be taken back. */
final class ChangeAnswers {
    private final SubscriptionPhrases words;
    private final BalanceAnswers balances;
    private final Planning plans;
    private final Clock clock;

    ChangeAnswers(SubscriptionPhrases words, BalanceAnswers balances, Planning plans, Clock clock) {
        this.words = words;
        this.balances = balances;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Keeps it as it is now, and moves what was promised of it.
     *
     * @param key of the opening words
     * @param changed one that is kept by hand
     */
    Answer kept(Language language, String key, Subscription changed, Possessions own) {
        Balance.Told told = Assessment.reckoned(changed, clock.instant());
        List<Amendment> amendments = new ArrayList<>(plans.after(told, own));
        amendments.addFirst(new Amendment.Keep(changed));
        return balances.one(language, told, own.daytime().zone())
                .after(words.opening(language, key, changed.nickname()))
                .with(own.changing(amendments))
                .choosing(words.afterChange(language, changed));
    }
}
