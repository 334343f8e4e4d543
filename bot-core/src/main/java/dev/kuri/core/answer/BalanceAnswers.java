package dev.kuri.core.answer;

import static java.util.stream.Collectors.toCollection;

import dev.kuri.core.balance.Balance;
import dev.kuri.core.balance.Balance.Told;
import dev.kuri.core.balance.Draft;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.decide.Decision;
import dev.kuri.core.decide.Reading;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.Topic;
import dev.kuri.core.understand.Suggestion;
import java.time.Clock;
import java.time.ZoneId;
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
    Optional<Answer> of(Language language, Reading reading, Possessions own) {
        ZoneId zone = own.daytime().zone();
        List<Balance> wanted = own.balances().stream()
                .filter(balance -> reading.providers().isEmpty()
                        || balance.subscription().subject().isOfOneOf(reading.providers()))
                .toList();
        return switch (wanted.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(shown(language, wanted.getFirst(), zone));
            default -> Optional.of(list(language, wanted, zone));
        };
    }

    /**
     * One with every detail.
     *
     * @return empty if the person has it no more
     */
    Optional<Answer> details(Decision.ShowBalance show, Possessions own) {
        return own.balances().stream()
                .filter(balance -> balance.subscription().id().equals(show.subscription()))
                .findFirst()
                .map(balance -> shown(show.language(), balance, own.daytime().zone()));
    }

    /** One with a card, for somebody who wants to look at it. */
    private Answer shown(Language language, Balance balance, ZoneId zone) {
        Answer words = one(language, balance, zone);
        return cards.of(balance, zone).map(words::showing).orElse(words);
    }

    /**
     * One with every detail, in words.
     *
     * @param zone where the person is
     */
    Answer one(Language language, Balance balance, ZoneId zone) {
        BalanceWords figures = figures(language, zone);
        List<Block> body = new ArrayList<>();
        body.add(paragraph(figures.head(balance)));
        if (balance instanceof Told told) {
            body.addAll(figures.details(told));
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

    /**
     * A line each; one tap on a name shows the rest.
     *
     * @param zone where the person is
     */
    Answer list(Language language, List<Balance> balances, ZoneId zone) {
        List<RichText> lines =
                balances.stream().map(figures(language, zone)::head).toList();
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

    private BalanceWords figures(Language language, ZoneId zone) {
        return new BalanceWords(phrases, language, clock.instant().atZone(zone));
    }

    private static Block paragraph(RichText text) {
        return new Block.Paragraph(text);
    }
}
