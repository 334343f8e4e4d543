package dev.kuri.core.answer;

import dev.kuri.core.balance.Draft;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.balance.Subscription.Upkeep;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.decide.Errand;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.SubscriptionWish;
import dev.kuri.core.understand.Suggestion;
import java.util.List;
import java.util.Map;

/** What is said about the subscriptions of a person, and the buttons under it. */
final class SubscriptionPhrases {
    private final Phrases phrases;

    SubscriptionPhrases(Phrases phrases) {
        this.phrases = phrases;
    }

    Answer said(Language language, String key) {
        return said(language, key, List.of(sims(language)));
    }

    Answer said(Language language, String key, List<Choice> choices) {
        return said(language, key, Map.of(), choices);
    }

    Answer said(Language language, String key, Map<String, String> places, List<Choice> choices) {
        return Answer.of(
                new OutboundMessage(List.of(new Block.Paragraph(phrases.rich(language, key, places))), choices));
    }

    /** A question whose answer is typed; it can be left. */
    Answer asking(Language language, String key, String name, Errand errand) {
        return said(language, key, Map.of("name", name), List.of(cancel(language)))
                .with(Effects.awaiting(errand));
    }

    /** For a button of one that is not there any more. */
    Answer gone(Language language) {
        return said(language, "sims.gone");
    }

    /** For one whose figures do not come from this person. */
    Answer keptElsewhere(Language language, Subscription one) {
        return said(language, one.isGuests() ? "sims.by-holder" : "sims.by-provider");
    }

    /** For one more than there can be. */
    Answer full(Language language) {
        return said(
                language, "sims.full", Map.of("count", Integer.toString(Possessions.MOST)), List.of(sims(language)));
    }

    Block paragraph(Language language, String key, Map<String, String> places) {
        return new Block.Paragraph(phrases.rich(language, key, places));
    }

    Block opening(Language language, String key, String name) {
        return paragraph(language, key, Map.of("name", name));
    }

    List<Choice> afterChange(Language language, Subscription changed) {
        return List.of(
                undo(language),
                choice(language, "button.sims.left", new SubscriptionWish.Correct(changed.id())),
                sims(language));
    }

    /** Under what is left of one: what can be changed about it. */
    List<Choice> changing(Language language, Subscription one) {
        Choice rename = choice(language, "button.sims.name", new SubscriptionWish.Rename(one.id()));
        SubscriptionWish removal = new SubscriptionWish.Remove(one.id());
        return switch (one.upkeep()) {
            case Upkeep.ByHand hand ->
                List.of(
                        choice(language, "button.sims.left", new SubscriptionWish.Correct(one.id())),
                        rename,
                        choice(language, "button.sims.remove", removal));
            case Upkeep.ByProvider provider -> List.of(rename, choice(language, "button.sims.remove", removal));
            case Upkeep.AsGuest guest -> List.of(rename, choice(language, "button.sims.leave", removal));
        };
    }

    Choice undo(Language language) {
        return choice(language, "button.sims.undo", new SubscriptionWish.Undo());
    }

    Choice sims(Language language) {
        return choice(language, "button.sims.list", new SubscriptionWish.Overview());
    }

    Choice cancel(Language language) {
        return choice(language, "button.sims.cancel", new SubscriptionWish.Cancel());
    }

    /** Begins to tell of one, of the provider if a single one is named. */
    Choice enrol(Language language, List<ProviderId> named) {
        return enrol(language, named.size() == 1 ? Draft.of(named.getFirst()) : Draft.EMPTY);
    }

    /** Begins to tell of one. */
    Choice enrol(Language language, Draft part) {
        return choice(language, "button.sims.new", new SubscriptionWish.Enrol(part));
    }

    Choice choice(Language language, String key, SubscriptionWish wish) {
        return choice(phrases.text(language, key), wish);
    }

    Choice choice(String label, SubscriptionWish wish) {
        return new Choice.Button(label, new Suggestion.Manage(wish).payload());
    }
}
