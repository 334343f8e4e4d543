package dev.kuri.core.answer;

import dev.kuri.core.balance.Balance;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.knowledge.Fact;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.reminder.Daytime;
import dev.kuri.core.reminder.Kind;
import dev.kuri.core.reminder.Lead;
import dev.kuri.core.reminder.Reminder;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.ReminderWish;
import dev.kuri.core.understand.Suggestion;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said when a reminder is due, and how it is told before. */
final class ReminderTexts {
    /** What a person can put off the end of; a month ends whatever is done. */
    private static final Set<Kind> RENEWABLE = EnumSet.of(Kind.ENDS, Kind.KEEP_ALIVE);

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final Phrases phrases;
    private final BalanceAnswers balances;
    private final Clock clock;

    ReminderTexts(Phrases phrases, BalanceAnswers balances, Clock clock) {
        this.phrases = phrases;
        this.balances = balances;
        this.clock = clock;
    }

    /**
     * A reminder that is due, with what is left now and what becomes of it.
     *
     * @param balance of its subscription; null if it is about none
     */
    Answer due(Language language, Reminder reminder, @Nullable Balance balance, Daytime daytime) {
        if (reminder.kind() == Kind.FIGURE && balance != null) {
            return balances.one(language, balance, daytime.zone());
        }
        String name = balance == null ? "" : balance.subscription().nickname();
        Block head = new Block.Paragraph(
                phrases.rich(language, "remind.due." + key(reminder), places(language, reminder, name, daytime)));
        List<Choice> choices = choices(language, reminder, balance);
        return balance == null
                ? Answer.of(new OutboundMessage(List.of(head), choices))
                : balances.one(language, balance, daytime.zone()).after(head).choosing(choices);
    }

    /** What a reminder is for, in a few words. */
    String subject(Language language, Reminder reminder, String name, Daytime daytime) {
        return phrases.text(language, "remind.of." + key(reminder), places(language, reminder, name, daytime));
    }

    /** When it comes: day, time and zone. */
    String time(Language language, Reminder reminder, Daytime daytime) {
        return new DateWords(phrases, clock.instant(), daytime.zone()).moment(language, reminder.dueAt());
    }

    private Map<String, String> places(Language language, Reminder reminder, String name, Daytime daytime) {
        DateWords dates = new DateWords(phrases, clock.instant(), daytime.zone());
        return Map.of(
                "name", name,
                "day", dates.lastDay(language, reminder.plannedFor()),
                "words", reminder.words());
    }

    /** Before a reset other words are needed than after it. */
    private static String key(Reminder reminder) {
        boolean isAhead = reminder.kind() == Kind.RESET && !(reminder.lead() instanceof Lead.Afterwards);
        return Fact.id(reminder.kind()) + (isAhead ? "-ahead" : "");
    }

    /** They say all by themselves: the chat may have been offered others since. */
    private List<Choice> choices(Language language, Reminder reminder, @Nullable Balance balance) {
        List<Choice> choices = new ArrayList<>();
        if (balance != null) {
            choices.add(button(
                    language,
                    "button.balance",
                    new Suggestion.Look(balance.subscription().id())));
            ProviderId provider = balance.subscription().subject().provider();
            choices.add(button(
                    language,
                    "button.renewal",
                    new Suggestion.Ask(Intent.RENEWAL, provider == null ? List.of() : List.of(provider), null, null)));
        }
        if (balance != null && RENEWABLE.contains(reminder.kind())) {
            Instant end = reminder.kind() == Kind.ENDS ? reminder.plannedFor() : null;
            choices.add(button(
                    language,
                    "button.remind.renewed",
                    new Suggestion.Remind(
                            new ReminderWish.Renewed(balance.subscription().id(), end))));
        }
        choices.add(snooze(language, "hour", reminder, HOUR));
        choices.add(snooze(language, "day", reminder, DAY));
        choices.add(button(
                language,
                "button.remind.stop",
                new Suggestion.Remind(new ReminderWish.Stop(reminder.subscription(), reminder.kind()))));
        return choices;
    }

    private Choice snooze(Language language, String label, Reminder reminder, Duration pause) {
        return button(
                language,
                "button.remind." + label,
                new Suggestion.Remind(new ReminderWish.Snooze(reminder.subscription(), pause)));
    }

    private Choice button(Language language, String label, Suggestion suggestion) {
        return new Choice.Button(phrases.text(language, label), suggestion.payload());
    }
}
