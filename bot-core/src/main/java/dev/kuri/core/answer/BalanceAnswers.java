package dev.kuri.core.answer;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import dev.kuri.core.balance.Balance;
import dev.kuri.core.balance.Balance.Freshness;
import dev.kuri.core.balance.Balance.Portion;
import dev.kuri.core.balance.Balance.Told;
import dev.kuri.core.balance.Balance.Untold;
import dev.kuri.core.balance.Draft;
import dev.kuri.core.balance.Fate;
import dev.kuri.core.balance.Holding.State;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.decide.Decision;
import dev.kuri.core.decide.Reading;
import dev.kuri.core.knowledge.Fact;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.Topic;
import dev.kuri.core.understand.Suggestion;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers with a person's own figures: what is left, until when, and what becomes of it. */
final class BalanceAnswers {
    private final Research research;
    private final Phrases phrases;
    private final Buttons buttons;
    private final BalanceCards cards;
    private final SubscriptionPhrases words;
    private final Provenance provenance;
    private final Clock clock;

    BalanceAnswers(Research research, Phrases phrases, Buttons buttons, BalanceCards cards, Clock clock) {
        this.research = research;
        this.phrases = phrases;
        this.buttons = buttons;
        this.cards = cards;
        this.words = new SubscriptionPhrases(phrases);
        this.provenance = new Provenance(phrases);
        this.clock = clock;
    }

    /**
     * All that were asked about: one with every detail, several as a list to choose from.
     *
     * @return empty if the person has none of them
     */
    Optional<Answer> of(Language language, Reading reading, List<Balance> all) {
        List<Balance> wanted = all.stream()
                .filter(balance -> reading.providers().isEmpty()
                        || balance.subscription().subject().isOfOneOf(reading.providers()))
                .toList();
        return switch (wanted.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(shown(language, wanted.getFirst()));
            default -> Optional.of(list(language, wanted));
        };
    }

    /**
     * One with every detail.
     *
     * @return empty if the person has it no more
     */
    Optional<Answer> details(Decision.ShowBalance show, List<Balance> all) {
        return all.stream()
                .filter(balance -> balance.subscription().id().equals(show.subscription()))
                .findFirst()
                .map(balance -> shown(show.language(), balance));
    }

    /** One with a card, for somebody who wants to look at it. */
    private Answer shown(Language language, Balance balance) {
        Answer words = one(language, balance);
        return cards.of(balance).map(words::showing).orElse(words);
    }

    /** One with every detail, in words. */
    Answer one(Language language, Balance balance) {
        List<Block> body = new ArrayList<>();
        body.add(paragraph(head(language, balance)));
        if (balance instanceof Told told) {
            body.addAll(details(language, told));
        }
        Optional<Finding> rule =
                research.find(Topic.ROLLOVER, balance.subscription().subject(), Map.of());
        rule.ifPresent(finding -> body.add(provenance.line(language, finding)));
        List<Choice> choices = Stream.concat(
                        buttons.afterBalance(language, balance.subscription().subject()).stream(),
                        words.changing(language, balance.subscription()).stream())
                .toList();
        return new Answer(
                List.of(new OutboundMessage(body, choices)), rule.stream().toList(), List.of(balance));
    }

    /** A line each; one tap on a name shows the rest. */
    Answer list(Language language, List<Balance> balances) {
        List<RichText> lines =
                balances.stream().map(balance -> head(language, balance)).toList();
        List<Block> body =
                List.of(paragraph(phrases.rich(language, "balance.list", Map.of())), new Block.Bullets(lines));
        List<Choice> choices = balances.stream()
                .map(Balance::subscription)
                .<Choice>map(BalanceAnswers::look)
                .collect(toCollection(ArrayList::new));
        choices.add(words.enrol(language, Draft.EMPTY));
        return new Answer(List.of(new OutboundMessage(body, choices)), List.of(), balances);
    }

    private static Choice.Button look(Subscription subscription) {
        return new Choice.Button(subscription.nickname(), new Suggestion.Look(subscription.id()).payload());
    }

    private RichText head(Language language, Balance balance) {
        String name = balance.subscription().nickname();
        return switch (balance) {
            case Told told -> told(language, told, name);
            case Untold untold ->
                phrases.rich(language, "balance.untold." + Fact.id(untold.why()), Map.of("name", name));
        };
    }

    private RichText told(Language language, Told told, String name) {
        BalanceWords figures = figures();
        Map<String, String> places = Map.of(
                "name", name,
                "left", BalanceWords.amount(told.remaining(), told.gigabyte()),
                "time", figures.time(language, told.asOf()));
        return phrases.rich(language, "balance.told." + key(told), places);
    }

    /** Which sentence tells how a subscription stands. */
    private static String key(Told told) {
        if (told.unlimited()) {
            return "unlimited";
        }
        return switch (told.state()) {
            case ACTIVE, QUEUED, NOT_STARTED -> told.remaining() > 0 ? "left" : "none";
            case DEPLETED -> "none";
            case EXPIRED, GONE -> "ended";
            case SUSPENDED -> "suspended";
            case UNKNOWN -> told.remaining() > 0 ? "left" : "unclear";
        };
    }

    private List<Block> details(Language language, Told told) {
        List<Block> details = new ArrayList<>();
        List<RichText> portions = told.portions().stream()
                .map(portion -> RichText.plain(portion(language, told, portion)))
                .toList();
        if (!portions.isEmpty()) {
            details.add(new Block.Bullets(portions));
        }
        Stream.of(pace(language, told), freshness(language, told))
                .filter(words -> !words.isEmpty())
                .forEach(words -> details.add(paragraph(RichText.plain(words))));
        return details;
    }

    private String portion(Language language, Told told, Portion portion) {
        String kind = portion.unlimited() ? "unlimited" : portion.perDay() ? "per-day" : Fact.id(portion.origin());
        String amount = BalanceWords.amount(portion.bytes(), told.gigabyte());
        return Stream.of(
                        phrases.text(language, "balance.portion." + kind, Map.of("amount", amount)),
                        state(language, portion.state()),
                        end(language, told, portion))
                .filter(words -> !words.isEmpty())
                .collect(joining(phrases.text(language, "balance.join")));
    }

    private String state(Language language, State state) {
        return phrases.find(language, "balance.state." + Fact.id(state)).orElse("");
    }

    private String end(Language language, Told told, Portion portion) {
        if (portion.endsAt() == null) {
            return "";
        }
        Map<String, String> day = Map.of("day", figures().lastDay(language, portion.endsAt()));
        return switch (portion.fates().size()) {
            case 0 -> phrases.text(language, "balance.end", day);
            case 1 -> fate(language, portion.fates().getFirst());
            default ->
                portion.fates().stream()
                        .map(fate -> part(language, told, fate))
                        .collect(joining(phrases.text(language, "list.and")));
        };
    }

    /** What becomes of all of it. */
    private String fate(Language language, Fate fate) {
        BalanceWords figures = figures();
        return switch (fate) {
            case Fate.CarriedOver carried ->
                phrases.text(
                        language,
                        "balance.fate.carried",
                        Map.of(
                                "day", figures.lastDay(language, carried.at()),
                                "until", figures.lastDay(language, carried.until())));
            case Fate.Lost lost ->
                phrases.text(language, "balance.fate.lost", Map.of("day", figures.lastDay(language, lost.at())));
            case Fate.NotConfirmed open ->
                phrases.text(language, "balance.fate.open", Map.of("day", figures.lastDay(language, open.at())));
            case Fate.Lasts lasts -> "";
        };
    }

    /** What becomes of a part of it. */
    private String part(Language language, Told told, Fate fate) {
        return phrases.text(
                language,
                "balance.part",
                Map.of("amount", BalanceWords.amount(fate.bytes(), told.gigabyte()), "fate", fate(language, fate)));
    }

    private String pace(Language language, Told told) {
        return told.runsOut() == null
                ? ""
                : phrases.text(language, "balance.pace", Map.of("day", figures().lastDay(language, told.runsOut())));
    }

    private String freshness(Language language, Told told) {
        return switch (told.freshness()) {
            case Freshness.Reckoned reckoned ->
                phrases.text(
                        language, told.subscription().isGuests() ? "balance.from.holder" : "balance.from.reckoned");
            case Freshness.Asked asked ->
                asked.lag().isZero()
                        ? ""
                        : phrases.text(
                                language,
                                "balance.from.asked",
                                Map.of("lag", figures().duration(language, asked.lag())));
            case Freshness.Stale stale -> phrases.text(language, "balance.from.stale");
        };
    }

    private BalanceWords figures() {
        return new BalanceWords(phrases, clock.instant());
    }

    private static Block paragraph(RichText text) {
        return new Block.Paragraph(text);
    }
}
