package dev.kuri.core.answer;

import static java.util.Comparator.comparing;

import dev.kuri.core.balance.Balance.Told;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.decide.Decision;
import dev.kuri.core.decide.Errand;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.reminder.Consent;
import dev.kuri.core.reminder.Daytime;
import dev.kuri.core.reminder.Kind;
import dev.kuri.core.reminder.Lead;
import dev.kuri.core.reminder.Occasion;
import dev.kuri.core.reminder.Reminder;
import dev.kuri.core.understand.Interpretation.Wish;
import dev.kuri.core.understand.ReminderWish;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers a person who wants to be reminded: nothing is promised that was not said back and agreed to. */
final class ReminderAnswers {
    private final ReminderPhrases words;
    private final WishedReminder reader;
    private final Planning plans;
    private final RenewalAnswers renewals;
    private final Clock clock;

    ReminderAnswers(
            ReminderPhrases words, WishedReminder reader, Planning plans, RenewalAnswers renewals, Clock clock) {
        this.words = words;
        this.reader = reader;
        this.plans = plans;
        this.renewals = renewals;
        this.clock = clock;
    }

    /** Does what a button or a command wants. */
    Answer press(Decision.Remind remind, Conversation before, Possessions own) {
        Language language = remind.language();
        return switch (remind.wish()) {
            case ReminderWish.Overview overview -> words.list(language, own);
            case ReminderWish.Propose propose -> propose(language, before.chat(), propose, own);
            case ReminderWish.Accept accept -> accept(language, before.errand(), own);
            case ReminderWish.Refuse refuse -> words.said(language, "remind.refused");
            case ReminderWish.Stop stop -> stop(language, before.chat(), stop, own);
            case ReminderWish.Snooze snooze -> snooze(language, before.chat(), snooze, own);
            case ReminderWish.Renewed renewed -> renewals.press(language, renewed, own);
            case ReminderWish.Live live -> live(language, live.zone(), own);
            case ReminderWish.Remove remove -> remove(language, remove.reminder(), own);
        };
    }

    /** Says back what the words ask for. */
    Answer tell(Decision.Wanted wanted, Conversation before, Possessions own) {
        Language language = wanted.language();
        Wish said = wanted.words();
        Optional<Subscription> about = meant(said, own);
        List<Occasion> facts = about.map(one -> factsOf(one, own)).orElse(List.of());
        return switch (reader.read(said, about.map(Subscription::id).orElse(null), facts, own.daytime())) {
            case WishedReminder.Found found -> proposed(language, before.chat(), found.occasion(), found.leads(), own);
            case WishedReminder.NotYet later -> words.said(language, "remind.later." + later.why());
        };
    }

    /** The one that is named; without a name the only one. */
    private static Optional<Subscription> meant(Wish said, Possessions own) {
        List<ProviderId> named = said.slots().providers();
        List<Subscription> meant = own.subscriptions().stream()
                .filter(one -> named.isEmpty() || one.subject().isOfOneOf(named))
                .toList();
        return meant.size() == 1 || !named.isEmpty() ? meant.stream().findFirst() : Optional.empty();
    }

    private List<Occasion> factsOf(Subscription one, Possessions own) {
        return own.balances().stream()
                .filter(balance -> balance.subscription().id().equals(one.id()))
                .filter(Told.class::isInstance)
                .map(Told.class::cast)
                .findFirst()
                .map(told -> plans.factsOf(told))
                .orElse(List.of());
    }

    private Answer propose(Language language, ChatAddress chat, ReminderWish.Propose wish, Possessions own) {
        return own.find(wish.subscription())
                .flatMap(one -> factsOf(one, own).stream()
                        .filter(fact -> fact.kind() == wish.kind())
                        .min(comparing(Occasion::at)))
                .map(fact -> proposed(language, chat, fact, null, own))
                .orElseGet(() -> words.said(language, "remind.nothing-ends"));
    }

    private Answer proposed(
            Language language, ChatAddress chat, Occasion occasion, @Nullable List<Lead> leads, Possessions own) {
        Consent consent = new Consent(
                chat, occasion.subscription(), occasion.kind(), true, now(), ReminderPhrases.TEXT_VERSION, leads);
        List<Reminder> planned = plans.of(occasion, consent, own.daytime());
        if (planned.isEmpty() && occasion.kind() != Kind.LOW) {
            return words.said(language, "remind.later.past");
        }
        List<Amendment> amendments = new ArrayList<>();
        amendments.add(new Amendment.Agree(consent));
        planned.forEach(reminder -> amendments.add(new Amendment.Promise(reminder)));
        return words.proposal(language, consent, planned, own).with(Effects.awaiting(new Errand.Proposing(amendments)));
    }

    /** Said yes to what was proposed last. */
    Answer accept(Language language, @Nullable Errand errand, Possessions own) {
        if (!(errand instanceof Errand.Proposing proposing)) {
            return words.said(language, "remind.nothing-proposed");
        }
        return words.promised(language, promises(proposing.amendments()).toList(), own)
                .with(own.changing(proposing.amendments()));
    }

    private static Stream<Reminder> promises(List<Amendment> amendments) {
        return amendments.stream()
                .filter(Amendment.Promise.class::isInstance)
                .map(Amendment.Promise.class::cast)
                .map(Amendment.Promise::reminder);
    }

    private Answer stop(Language language, ChatAddress chat, ReminderWish.Stop stop, Possessions own) {
        List<Amendment> amendments = new ArrayList<>();
        Consent consent = own.consent(stop.subscription(), stop.kind())
                .orElseGet(() -> new Consent(
                        chat, stop.subscription(), stop.kind(), true, now(), ReminderPhrases.TEXT_VERSION, null));
        amendments.add(new Amendment.Agree(consent.withdrawn(now())));
        own.reminders().waiting().stream()
                .filter(reminder ->
                        reminder.kind() == stop.kind() && Objects.equals(reminder.subscription(), stop.subscription()))
                .forEach(reminder -> amendments.add(new Amendment.Withdraw(reminder.id())));
        return words.said(language, "remind.stopped", List.of(words.undo(language), words.overview(language)))
                .with(own.changing(amendments));
    }

    /** A promise of its own: at the time that the person pressed for. */
    private Answer snooze(Language language, ChatAddress chat, ReminderWish.Snooze snooze, Possessions own) {
        Instant at = now().plus(snooze.pause());
        UUID subscription = snooze.subscription();
        String name = subscription == null
                ? ""
                : own.find(subscription).map(Subscription::nickname).orElse("");
        Occasion occasion = new Occasion.Own(subscription, at, name);
        Consent consent = new Consent(chat, subscription, Kind.OWN, true, now(), ReminderPhrases.TEXT_VERSION, null);
        List<Reminder> planned = plans.of(occasion, consent, own.daytime());
        List<Amendment> amendments = new ArrayList<>();
        amendments.add(new Amendment.Agree(consent));
        planned.forEach(reminder -> amendments.add(new Amendment.Promise(reminder)));
        return words.promised(language, planned, own).with(own.changing(amendments));
    }

    /** Another clock moves what was promised by the old one; an hour that the person named himself stays where it is. */
    private Answer live(Language language, @Nullable ZoneId zone, Possessions own) {
        if (zone == null) {
            return words.zones(language, own);
        }
        Daytime before = own.daytime();
        Daytime after = new Daytime(zone, before.hour(), before.quiet());
        List<Amendment> amendments = new ArrayList<>();
        amendments.add(new Amendment.Live(after));
        own.balances().stream()
                .filter(Told.class::isInstance)
                .map(Told.class::cast)
                .forEach(told -> amendments.addAll(plans.after(told, own, after)));
        return words.zone(language, after).with(own.changing(amendments));
    }

    private Answer remove(Language language, UUID reminder, Possessions own) {
        return own.reminders().waiting().stream()
                .filter(waiting -> waiting.id().equals(reminder))
                .findFirst()
                .map(waiting -> words.said(
                                language,
                                "remind.removed",
                                List.<Choice>of(words.undo(language), words.overview(language)))
                        .with(own.changing(List.of(new Amendment.Withdraw(reminder)))))
                .orElseGet(() -> words.said(language, "remind.gone"));
    }

    /** A subscription that is forgotten, and with it all that was promised of it. */
    List<Amendment> forgetting(UUID subscription, Possessions own) {
        List<Amendment> amendments = new ArrayList<>();
        amendments.add(new Amendment.Forget(subscription));
        own.reminders().waiting().stream()
                .filter(waiting -> subscription.equals(waiting.subscription()))
                .forEach(waiting -> amendments.add(new Amendment.Withdraw(waiting.id())));
        return amendments;
    }

    /** Goes on with what was renewed. */
    Answer renewedUntil(Language language, Errand.Renewing errand, Wish said, Possessions own) {
        return renewals.tell(language, errand, said, own);
    }

    private Instant now() {
        return clock.instant();
    }
}
