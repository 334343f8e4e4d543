package dev.kuri.core.answer;

import dev.kuri.core.balance.Draft;
import dev.kuri.core.balance.Ledger;
import dev.kuri.core.balance.SimNumber;
import dev.kuri.core.balance.Statement;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.balance.Subscription.Upkeep;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.Graphemes;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.decide.Decision;
import dev.kuri.core.decide.Errand;
import dev.kuri.core.decide.Told;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Cue;
import dev.kuri.core.understand.Interpretation.Wish;
import dev.kuri.core.understand.SubscriptionWish;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers a person who tells of subscriptions, and makes the changes that come of it. */
final class SubscriptionAnswers {
    /** Ours: what fits a button of either channel. */
    private static final int MOST_NAME_UNITS = 20;

    private final SubscriptionPhrases words;
    private final EnrolmentAnswers enrolment;
    private final BalanceAnswers balances;
    private final ReminderAnswers reminders;
    private final Supplies supplies;

    /** What is there beside the words. */
    record Supplies(CodeAnswers codes, ChangeAnswers changes, Clock clock) {}

    SubscriptionAnswers(
            SubscriptionPhrases words,
            EnrolmentAnswers enrolment,
            BalanceAnswers balances,
            ReminderAnswers reminders,
            Supplies supplies) {
        this.reminders = reminders;
        this.words = words;
        this.enrolment = enrolment;
        this.balances = balances;
        this.supplies = supplies;
    }

    /** Does what a button or a command wants. */
    Answer manage(Decision.Manage manage, @Nullable Errand errand, Possessions own) {
        Language language = manage.language();
        return switch (manage.wish()) {
            case SubscriptionWish.Overview overview -> overview(language, own);
            case SubscriptionWish.Enrol enrol -> enrolment.press(language, errand, enrol.part(), own);
            case SubscriptionWish.Correct correct ->
                own.find(correct.subscription())
                        .map(found -> askForWhatIsLeft(language, found))
                        .orElseGet(() -> words.gone(language));
            case SubscriptionWish.State state -> state(language, state, own);
            case SubscriptionWish.Rename rename ->
                own.find(rename.subscription())
                        .map(found -> words.asking(
                                language, "sims.ask.name", found.nickname(), new Errand.Renaming(found.id())))
                        .orElseGet(() -> words.gone(language));
            case SubscriptionWish.Name name -> name(language, name.subscription(), name.name(), own);
            case SubscriptionWish.Remove remove -> remove(language, remove.subscription(), own);
            case SubscriptionWish.Share share -> supplies.codes.share(language, share.subscription(), own);
            case SubscriptionWish.Unshare unshare -> supplies.codes.unshare(language, unshare.subscription(), own);
            case SubscriptionWish.Undo undo -> undo(language, errand, own);
            case SubscriptionWish.Cancel cancel -> words.said(language, "sims.cancelled");
        };
    }

    /** Goes on with what was asked. */
    Answer proceed(Decision.Proceed proceed, Possessions own) {
        Language language = proceed.language();
        Wish said = proceed.words();
        if (said.cues().contains(Cue.NO) && !(proceed.errand() instanceof Errand.Renaming)) {
            return words.said(
                    language, proceed.errand() instanceof Errand.Proposing ? "remind.refused" : "sims.cancelled");
        }
        return switch (proceed.errand()) {
            case Errand.Enrolling enrolling -> enrolment.tell(language, enrolling, said, own);
            case Errand.Correcting correcting ->
                Told.asked(said)
                        .map(statement ->
                                state(language, new SubscriptionWish.State(correcting.subscription(), statement), own))
                        .orElseGet(() -> words.said(language, "sims.cannot"));
            case Errand.Renewing renewing -> reminders.renewedUntil(language, renewing, said, own);
            case Errand.Renaming renaming -> name(language, renaming.subscription(), said.text(), own);
            case Errand.Proposing proposing -> reminders.accept(language, proposing, own);
            case Errand.Done done -> undo(language, done, own);
        };
    }

    /** Those that something said may be about: kept by hand, and of a provider that is named if any is. */
    private static List<Subscription> meant(Decision.Note note, Possessions own) {
        List<ProviderId> named = note.words().slots().providers();
        return keptByHand(own)
                .filter(one -> named.isEmpty() || one.subject().isOfOneOf(named))
                .toList();
    }

    private static Stream<Subscription> keptByHand(Possessions own) {
        return own.subscriptions().stream().filter(one -> one.upkeep() instanceof Upkeep.ByHand);
    }

    /** Notes what is left, of the one that is meant. */
    Answer note(Decision.Note note, Possessions own) {
        List<Subscription> meant = meant(note, own);
        return meant.isEmpty()
                ? enrolment.begin(note.language(), note.words(), own)
                : note(note.language(), note.statement(), meant, own);
    }

    private Answer note(Language language, Statement statement, List<Subscription> meant, Possessions own) {
        if (meant.size() == 1) {
            return state(language, new SubscriptionWish.State(meant.getFirst().id(), statement), own);
        }
        List<Choice> choices = meant.stream()
                .map(one -> words.choice(one.nickname(), new SubscriptionWish.State(one.id(), statement)))
                .toList();
        return words.said(language, "sims.which", choices);
    }

    private Answer overview(Language language, Possessions own) {
        return own.balances().isEmpty()
                ? words.said(language, "sims.none", List.of(words.enrol(language, Draft.EMPTY)))
                : balances.list(language, own.balances(), own.daytime().zone());
    }

    private Answer askForWhatIsLeft(Language language, Subscription one) {
        return one.upkeep() instanceof Upkeep.ByHand
                ? words.asking(language, "sims.ask.left", one.nickname(), new Errand.Correcting(one.id()))
                : words.keptElsewhere(language, one);
    }

    /** Where nothing tells which one is meant, the only one is. */
    private Answer state(Language language, SubscriptionWish.State state, Possessions own) {
        UUID id = state.subscription();
        if (id == null) {
            List<Subscription> meant = keptByHand(own).toList();
            return meant.isEmpty() ? overview(language, own) : note(language, state.statement(), meant, own);
        }
        return own.find(id)
                .map(found -> noted(language, found, state.statement(), own))
                .orElseGet(() -> words.gone(language));
    }

    private Answer noted(Language language, Subscription one, Statement statement, Possessions own) {
        Instant now = supplies.clock.instant();
        if (!(one.upkeep() instanceof Upkeep.ByHand hand)) {
            return words.keptElsewhere(language, one);
        }
        Optional<Ledger> after = statement.on(hand.ledger().advancedTo(now).ledger());
        return after.map(ledger -> {
                    Subscription changed =
                            new Subscription(one.id(), one.nickname(), one.subject(), hand.saying(ledger, now));
                    return supplies.changes.kept(language, "sims.noted", changed, own);
                })
                .orElseGet(() -> words.said(language, "sims.cannot"));
    }

    private Answer name(Language language, UUID id, String typed, Possessions own) {
        String name = Graphemes.cut(SimNumber.masked(typed.strip().replaceAll("\\s+", " ")), MOST_NAME_UNITS);
        if (name.isBlank()) {
            return words.said(language, "sims.cancelled");
        }
        return own.find(id)
                .map(found -> {
                    Subscription changed = found.called(name);
                    return words.said(
                                    language,
                                    "sims.renamed",
                                    Map.of("name", name),
                                    words.afterChange(language, changed))
                            .with(own.changing(List.of(new Amendment.Keep(changed))));
                })
                .orElseGet(() -> words.gone(language));
    }

    private Answer remove(Language language, UUID id, Possessions own) {
        return own.find(id)
                .map(found -> words.said(
                                language,
                                found.isGuests() ? "sims.left" : "sims.removed",
                                Map.of("name", found.nickname()),
                                List.of(words.undo(language), words.sims(language)))
                        .with(own.changing(reminders.forgetting(id, own))))
                .orElseGet(() -> words.gone(language));
    }

    private Answer undo(Language language, @Nullable Errand errand, Possessions own) {
        return errand instanceof Errand.Done done && !done.back().isEmpty()
                ? words.said(language, "sims.undone", List.of(words.sims(language), words.undo(language)))
                        .with(own.changing(done.back()))
                : words.said(language, "sims.nothing-to-undo");
    }
}
