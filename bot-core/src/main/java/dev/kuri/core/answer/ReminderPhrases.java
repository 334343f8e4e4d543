package dev.kuri.core.answer;

import dev.kuri.core.balance.Holding;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.reminder.Consent;
import dev.kuri.core.reminder.Daytime;
import dev.kuri.core.reminder.Kind;
import dev.kuri.core.reminder.Lead;
import dev.kuri.core.reminder.Reminder;
import dev.kuri.core.understand.ReminderWish;
import dev.kuri.core.understand.SubscriptionWish;
import dev.kuri.core.understand.Suggestion;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said about reminders before they are due, and the buttons under it. */
final class ReminderPhrases {
    /** Of the words that people agree to; raised when these say something else. */
    static final String TEXT_VERSION = "1";

    private static final List<ZoneId> ZONES = Stream.of(
                    "Asia/Tokyo",
                    "Asia/Taipei",
                    "Asia/Shanghai",
                    "Asia/Hong_Kong",
                    "Asia/Seoul",
                    "Asia/Singapore",
                    "Australia/Sydney",
                    "Europe/London",
                    "America/New_York",
                    "America/Los_Angeles")
            .map(ZoneId::of)
            .toList();

    /** Ours: a message with more is not read, and their buttons would not fit. */
    private static final int MOST_LISTED = 10;

    private final Phrases phrases;
    private final ReminderTexts texts;
    private final SubscriptionPhrases sims;

    ReminderPhrases(Phrases phrases, ReminderTexts texts, SubscriptionPhrases sims) {
        this.phrases = phrases;
        this.texts = texts;
        this.sims = sims;
    }

    Answer said(Language language, String key) {
        return said(language, key, List.of(overview(language), sims.sims(language)));
    }

    Answer said(Language language, String key, List<Choice> choices) {
        return Answer.of(
                new OutboundMessage(List.of(new Block.Paragraph(phrases.rich(language, key, Map.of()))), choices));
    }

    /** Says back what was understood, with day, time and zone, and asks whether that is meant. */
    Answer proposal(Language language, Consent consent, List<Reminder> planned, Possessions own) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(phrases.rich(language, "remind.ask", Map.of())));
        body.add(new Block.Bullets(
                consent.kind() == Kind.LOW
                        ? marks(language, consent, own)
                        : planned.stream()
                                .map(reminder -> line(language, reminder, own))
                                .toList()));
        if (consent.kind() == Kind.LOW && isKeptByHand(consent.subscription(), own)) {
            body.add(new Block.Paragraph(phrases.rich(language, "remind.low.by-hand", Map.of())));
        }
        return Answer.of(new OutboundMessage(
                        body,
                        List.of(
                                button(language, "yes", new ReminderWish.Accept()),
                                button(language, "no", new ReminderWish.Refuse()),
                                button(language, "zone", new ReminderWish.Live(null)))))
                .promising(promises(language, planned, own, false));
    }

    private static boolean isKeptByHand(@Nullable UUID subscription, Possessions own) {
        return subscription != null
                && own.find(subscription).map(Subscription::upkeep).orElse(null) instanceof Subscription.Upkeep.ByHand;
    }

    Answer promised(Language language, List<Reminder> promised, Possessions own) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(phrases.rich(language, "remind.on", Map.of())));
        if (!promised.isEmpty()) {
            body.add(new Block.Bullets(promised.stream()
                    .map(reminder -> line(language, reminder, own))
                    .toList()));
        }
        return Answer.of(new OutboundMessage(body, List.of(undo(language), overview(language))))
                .promising(promises(language, promised, own, true));
    }

    /** All that waits, and what is watched for; one tap takes one off. */
    Answer list(Language language, Possessions own) {
        List<Reminder> waiting = own.reminders().waiting().stream()
                .filter(reminder -> reminder.kind() != Kind.FIGURE)
                .limit(MOST_LISTED)
                .toList();
        List<RichText> lines = new ArrayList<>();
        waiting.forEach(reminder -> lines.add(line(language, reminder, own)));
        own.reminders().consents().stream()
                .filter(consent -> consent.on() && consent.kind() == Kind.LOW)
                .forEach(consent -> lines.addAll(marks(language, consent, own)));
        if (lines.isEmpty()) {
            return said(language, "remind.none", List.of(sims.sims(language)));
        }
        List<Choice> choices = new ArrayList<>();
        for (int number = 1; number <= waiting.size(); number++) {
            choices.add(new Choice.Button(
                    phrases.text(language, "button.remind.remove", Map.of("number", Integer.toString(number))),
                    new Suggestion.Remind(new ReminderWish.Remove(
                                    waiting.get(number - 1).id()))
                            .payload()));
        }
        return Answer.of(new OutboundMessage(
                        List.of(
                                new Block.Paragraph(phrases.rich(language, "remind.list", Map.of())),
                                new Block.Bullets(lines)),
                        choices))
                .promising(promises(language, waiting, own, true));
    }

    private RichText line(Language language, Reminder reminder, Possessions own) {
        String subject = texts.subject(language, reminder, name(reminder.subscription(), own), own.daytime());
        return RichText.plain(phrases.text(
                language,
                "remind.line",
                Map.of("time", texts.time(language, reminder, own.daytime()), "subject", subject)));
    }

    private List<Promise> promises(Language language, List<Reminder> reminders, Possessions own, boolean on) {
        return reminders.stream()
                .map(reminder -> {
                    String name = name(reminder.subscription(), own);
                    String subject = texts.subject(language, reminder, name, own.daytime());
                    return new Promise(
                            reminder,
                            name.isEmpty() ? null : name,
                            subject,
                            own.daytime().zone(),
                            on);
                })
                .toList();
    }

    private List<RichText> marks(Language language, Consent consent, Possessions own) {
        String name = name(consent.subscription(), own);
        return consent.leadsInForce().stream()
                .map(lead -> RichText.plain(mark(language, lead, name)))
                .toList();
    }

    private String mark(Language language, Lead lead, String name) {
        return lead instanceof Lead.AtPace
                ? phrases.text(language, "remind.mark.pace", Map.of("name", name))
                : phrases.text(language, "remind.mark.left", Map.of("name", name, "amount", amount(lead)));
    }

    private static String amount(Lead lead) {
        return lead instanceof Lead.Amount amount ? BalanceWords.amount(amount.bytes(), Holding.DECIMAL) : lead.text();
    }

    private static String name(@Nullable UUID subscription, Possessions own) {
        return Optional.ofNullable(subscription)
                .flatMap(own::find)
                .map(Subscription::nickname)
                .orElse("");
    }

    /** The zones that most of the people come from; others can be typed. */
    Answer zones(Language language, Possessions own) {
        List<Choice> choices = ZONES.stream()
                .<Choice>map(zone -> new Choice.Button(
                        DateWords.name(language, zone), new Suggestion.Remind(new ReminderWish.Live(zone)).payload()))
                .toList();
        return said(language, "remind.zone.ask", own.daytime(), choices);
    }

    Answer zone(Language language, Daytime daytime) {
        return said(language, "remind.zone.set", daytime, List.of(undo(language), overview(language)));
    }

    private Answer said(Language language, String key, Daytime daytime, List<Choice> choices) {
        Map<String, String> places = Map.of("zone", DateWords.name(language, daytime.zone()));
        return Answer.of(
                new OutboundMessage(List.of(new Block.Paragraph(phrases.rich(language, key, places))), choices));
    }

    Choice overview(Language language) {
        return button(language, "list", new ReminderWish.Overview());
    }

    Choice undo(Language language) {
        return new Choice.Button(
                phrases.text(language, "button.sims.undo"),
                new Suggestion.Manage(new SubscriptionWish.Undo()).payload());
    }

    private Choice button(Language language, String label, ReminderWish wish) {
        return new Choice.Button(
                phrases.text(language, "button.remind." + label), new Suggestion.Remind(wish).payload());
    }
}
