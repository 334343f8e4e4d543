package dev.kuri.core.answer;

import dev.kuri.core.balance.Balance;
import dev.kuri.core.balance.Enrolment;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.decide.Decision;
import dev.kuri.core.decide.Reading;
import dev.kuri.core.knowledge.ClaimResolver;
import dev.kuri.core.knowledge.Guide.Form;
import dev.kuri.core.knowledge.GuideId;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.Topic;
import dev.kuri.core.reminder.Daytime;
import dev.kuri.core.reminder.Occasions;
import dev.kuri.core.reminder.Planner;
import dev.kuri.core.reminder.Reminder;
import dev.kuri.core.understand.Cue;
import dev.kuri.core.understand.Intent;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Station 6: from a decision to words. */
public final class Answerer {
    private final KnowledgeBase base;
    private final Research research;
    private final Words words;
    private final PolicyAnswers policies;
    private final GuideAnswers guides;
    private final SourceAnswers sources;
    private final BalanceAnswers balances;
    private final SubscriptionAnswers subscriptions;
    private final CodeAnswers codes;
    private final ReminderTexts due;
    private final ReminderAnswers reminders;
    private final FollowUps followUps;

    /** What all answers are worded with. */
    private record Words(Phrases phrases, Names names, Buttons buttons, SubscriptionPhrases own) {}

    /**
     * @param fold makes words comparable across scripts, width and case
     */
    public Answerer(KnowledgeBase base, Phrases phrases, UnaryOperator<String> fold, Clock clock) {
        Names names = new Names(base, phrases);
        Buttons buttons = new Buttons(base, phrases, names);
        this.base = base;
        this.research = new Research(base, clock);
        SubscriptionPhrases own = new SubscriptionPhrases(phrases);
        this.words = new Words(phrases, names, buttons, own);
        this.policies = new PolicyAnswers(research, phrases, names, buttons);
        this.guides = new GuideAnswers(base, phrases, fold);
        this.sources = new SourceAnswers(base, research, phrases);
        this.balances = new BalanceAnswers(research, phrases, buttons, new BalanceCards(names, clock), clock);
        EnrolmentAnswers enrolment = new EnrolmentAnswers(
                new Enrolment(base), names, own, balances, new EnrolmentAnswers.Supplies(phrases, buttons, clock));
        this.due = new ReminderTexts(phrases, balances, clock);
        Planning plans = new Planning(new Planner(Planner.TO_ACT), new Occasions(new ClaimResolver(base)), clock);
        ChangeAnswers changes = new ChangeAnswers(own, balances, plans, clock);
        this.reminders = new ReminderAnswers(
                new ReminderPhrases(phrases, due, own),
                new WishedReminder(clock),
                plans,
                new RenewalAnswers(own, balances, plans, changes, clock),
                clock);
        this.codes = new CodeAnswers(own, names, clock);
        this.subscriptions = new SubscriptionAnswers(
                own, enrolment, balances, reminders, new SubscriptionAnswers.Supplies(codes, changes, clock));
        this.followUps = new FollowUps(clock);
    }

    /** Answers somebody of whose subscriptions nothing is known. */
    public Answer answer(Decision decision, Conversation before) {
        return answer(decision, before, Possessions.NONE);
    }

    /**
     * Answers; a decision to keep silent gives {@link Answer#SILENCE}.
     *
     * @param own what the person has, as far as the decision needs it
     */
    public Answer answer(Decision decision, Conversation before, Possessions own) {
        Answer answer = worded(decision, before, own);
        return answer.allBalances().isEmpty() ? answer : followUps.of(answer, before.chat(), own);
    }

    private Answer worded(Decision decision, Conversation before, Possessions own) {
        return switch (decision) {
            case Decision.Answer answer ->
                codes.withGuests(answer.language(), both(answer, before, own), own.sharing());
            case Decision.Redeem redeem -> codes.redeem(redeem.language(), own);
            case Decision.RefuseNumber refuse ->
                said(refuse.language(), "code.number", List.of(words.own.sims(refuse.language())));
            case Decision.Remind remind -> reminders.press(remind, before, own);
            case Decision.Wanted wanted -> reminders.tell(wanted, before, own);
            case Decision.Manage manage -> subscriptions.manage(manage, before.errand(), own);
            case Decision.Proceed proceed -> subscriptions.proceed(proceed, own);
            case Decision.Note note -> subscriptions.note(note, own);
            case Decision.Ask ask ->
                said(ask.language(), "ask.intent", words.buttons.intents(ask.language(), ask.options(), ask.reading()));
            case Decision.Decline decline ->
                said(decline.language(), "decline", words.buttons.abilities(decline.language()));
            case Decision.Switch to -> said(to.language(), "language.switched", words.buttons.abilities(to.language()));
            case Decision.ShowGuide show -> guide(show.language(), show.guide());
            case Decision.ShowBalance show ->
                balances.details(show, own)
                        .map(details -> codes.withGuests(show.language(), details, own.sharing()))
                        .orElseGet(() -> stale(new Decision.Stale(show.language(), List.of())));
            case Decision.Greet greet -> said(greet.language(), "greeting", words.buttons.abilities(greet.language()));
            case Decision.AskForWords ask -> said(ask.language(), keyFor(ask), words.buttons.abilities(ask.language()));
            case Decision.Stale stale -> stale(stale);
            case Decision.SlowDown slow -> said(slow.language(), "limit.slow-down", List.of());
            case Decision.OwnData data ->
                said(
                        data.language(),
                        "data." + data.wish().id(),
                        words.buttons.afterData(data.language(), data.wish()));
            case Decision.KeepSilent silent -> Answer.SILENCE;
        };
    }

    /**
     * What is said when a reminder is due: its buttons say all by themselves.
     *
     * @param balance what is left of its subscription now; null if it is about none
     */
    public OutboundMessage remind(Language language, Reminder reminder, @Nullable Balance balance, Daytime daytime) {
        return due.due(language, reminder, balance, daytime).messages().getLast();
    }

    /** The same answer with what is left of a subscription that it tells of. */
    public Answer showing(Answer answer, Language language, Balance balance, Possessions own) {
        return balances.one(language, balance, own.daytime().zone())
                .after(answer.messages().getFirst().body().getFirst())
                .offering(words.own.undo(language))
                .with(answer.effects());
    }

    /** Says that one's own SIMs are no business of a group, and codes even less. */
    public Answer elsewhere(Decision decision, Language language) {
        return said(language, decision instanceof Decision.Redeem ? "code.elsewhere" : "sims.elsewhere", List.of());
    }

    /** What opens a private chat with Kuri. */
    public Choice.Link inPrivate(Language language, URI target) {
        return new Choice.Link(words.phrases.text(language, "button.private"), target);
    }

    /** Most kinds have words of their own. */
    private String keyFor(Decision.AskForWords ask) {
        String ofKind = "ask.words." + ask.kind();
        return words.phrases.find(ask.language(), ofKind).isPresent() ? ofKind : "ask.words";
    }

    private Answer stale(Decision.Stale stale) {
        List<Choice> current =
                stale.current().isEmpty() ? words.buttons.abilities(stale.language()) : List.copyOf(stale.current());
        return said(stale.language(), "button.stale", current);
    }

    private Answer both(Decision.Answer answer, Conversation before, Possessions own) {
        Answer first = meant(answer.language(), answer.reading(), before, own);
        return answer.also() == null ? first : first.and(meant(answer.language(), answer.also(), before, own));
    }

    private Answer meant(Language language, Reading reading, Conversation before, Possessions own) {
        return switch (reading.intent()) {
            case ROLLOVER, TRANSFER, TOPUP, RENEWAL, EXPIRY, PAYMENT, PURCHASE, ACTIVATION, NETWORK ->
                policy(language, reading);
            case BALANCE -> balances.of(language, reading, own).orElseGet(() -> whereToLook(language, reading));
            case BASICS -> basics(language, reading);
            case SOURCE -> sources.of(language, before.cited(), words.buttons.abilities(language));
            case SMALLTALK -> said(language, smallTalk(reading, before), words.buttons.abilities(language));
            case REMINDER -> said(language, "remind.later.no-sim", List.of(words.own.sims(language)));
            case HANDOFF -> said(language, "service." + reading.intent().id(), words.buttons.abilities(language));
            case ACCOUNT ->
                said(language, "service.account", List.of(words.own.sims(language), words.buttons.ownData(language)));
            case OOS -> said(language, "decline", words.buttons.abilities(language));
        };
    }

    /** Whoever has been answered is not introduced to Kuri again, unless by a command. */
    private static String smallTalk(Reading reading, Conversation before) {
        return before.focus() == null || reading.text().isBlank() ? "greeting" : "smalltalk";
    }

    private Answer policy(Language language, Reading reading) {
        Topic topic = reading.intent().topic().orElseThrow();
        if (reading.cues().contains(Cue.WHY) && reading.providers().size() < 2) {
            Optional<Answer> reasons = why(language, reading, topic);
            if (reasons.isPresent()) {
                return reasons.get();
            }
        }
        List<Finding> findings = research.findings(topic, reading);
        if (reading.providers().isEmpty() && (findings.isEmpty() || isProcedure(reading.intent()))) {
            return procedure(language, reading, topic, findings);
        }
        if (findings.isEmpty()) {
            return said(language, "silent", words.buttons.abilities(language));
        }
        if (reading.providers().size() > 1) {
            return policies.compared(language, reading, findings);
        }
        return reading.providers().isEmpty() && reading.kind() == null
                ? policies.general(language, reading, findings)
                : policies.one(language, reading, findings.getFirst());
    }

    /** Topics that a person without a provider asks about to get something done. */
    private static boolean isProcedure(Intent intent) {
        return switch (intent) {
            case TOPUP, RENEWAL, PURCHASE, ACTIVATION, NETWORK -> true;
            case ROLLOVER,
                    TRANSFER,
                    EXPIRY,
                    BALANCE,
                    REMINDER,
                    PAYMENT,
                    BASICS,
                    SOURCE,
                    HANDOFF,
                    ACCOUNT,
                    SMALLTALK,
                    OOS -> false;
        };
    }

    private Answer procedure(Language language, Reading reading, Topic topic, List<Finding> findings) {
        List<Choice> choices = words.buttons.providers(language, reading);
        return words.buttons
                .guideOf(topic)
                .map(guide -> new Answer(List.of(guides.show(language, guide, choices)), findings))
                .orElseGet(() -> findings.isEmpty()
                        ? said(language, "ask.provider", choices)
                        : policies.general(language, reading, findings));
    }

    private Optional<Answer> why(Language language, Reading reading, Topic topic) {
        List<Choice> choices = words.buttons.afterPolicy(language, reading);
        return words.buttons
                .guide(topic, Form.REASONS)
                .map(guide ->
                        new Answer(List.of(guides.show(language, guide, choices)), research.findings(topic, reading)));
    }

    /** For what Kuri has no figures of. */
    private Answer whereToLook(Language language, Reading reading) {
        Choice keep = words.own.enrol(language, reading.providers());
        if (reading.providers().size() == 1) {
            List<Finding> findings = research.findings(Topic.BALANCE, reading);
            if (!findings.isEmpty()) {
                return policies.one(language, reading, findings.getFirst()).offering(keep);
            }
        }
        return said(language, "service.balance", words.buttons.afterPolicy(language, reading))
                .offering(keep);
    }

    private Answer basics(Language language, Reading reading) {
        List<Choice> choices = words.buttons.abilities(language);
        return guides.definition(reading.text())
                .map(guide -> Answer.of(guides.show(language, guide, choices)))
                .orElseGet(() -> said(language, "basics.unknown", choices));
    }

    private Answer guide(Language language, GuideId id) {
        List<Choice> choices = words.buttons.abilities(language);
        return base.guide(id)
                .map(guide -> Answer.of(guides.show(language, guide, choices)))
                .orElseGet(() -> said(language, "button.stale", choices));
    }

    private Answer said(Language language, String key, List<Choice> choices) {
        return Answer.of(new OutboundMessage(
                List.of(new Block.Paragraph(words.phrases.rich(language, key, Map.of()))), choices));
    }
}
