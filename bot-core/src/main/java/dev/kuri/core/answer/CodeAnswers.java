package dev.kuri.core.answer;

import dev.kuri.core.balance.Codes.Offer;
import dev.kuri.core.balance.Codes.Standing;
import dev.kuri.core.balance.LinkCode;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.balance.Subscription.Upkeep;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.decide.Errand;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.understand.SubscriptionWish;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Answers who brings a code, and who shares what he has. */
final class CodeAnswers {
    /** Ours: a code for a guest is given to somebody who waits for it. */
    private static final Duration GUESTS_TIME = Duration.ofHours(24);

    private final SubscriptionPhrases words;
    private final Names names;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CodeAnswers(SubscriptionPhrases words, Names names, Clock clock) {
        this.words = words;
        this.names = names;
        this.clock = clock;
    }

    /** Brings in what the code gives that the message brought, without its figures. */
    Answer redeem(Language language, Possessions own) {
        return switch (own.sharing().brought()) {
            case Standing.Open open ->
                sameAs(open.offer().upkeep(), own)
                        .map(found -> there(language, found))
                        .orElseGet(() -> added(language, open, own));
            case Standing.Used used ->
                own.find(used.subscription())
                        .map(found -> there(language, found))
                        .orElseGet(() -> refused(language));
            case Standing.Invalid invalid -> refused(language);
            case Standing.TooMany many -> words.said(language, "code.too-many");
        };
    }

    /** What the person has by another code. */
    private static Optional<Subscription> sameAs(Upkeep offered, Possessions own) {
        return own.subscriptions().stream()
                .filter(one -> one.upkeep() instanceof Upkeep.ByProvider kept && kept.equals(offered))
                .findFirst();
    }

    private Answer there(Language language, Subscription found) {
        return words.said(language, "code.there", Map.of("name", found.nickname()), List.of(words.sims(language)));
    }

    private Answer added(Language language, Standing.Open open, Possessions own) {
        if (own.isFull()) {
            return words.full(language);
        }
        Offer offer = open.offer();
        String name = offer.nickname() == null ? names.brief(language, offer.subject()) : offer.nickname();
        Subscription added = new Subscription(open.code(), own.freeName(name), offer.subject(), offer.upkeep());
        String key = added.isGuests() ? "code.added.guest" : "code.added";
        return words.said(language, key, Map.of("name", added.nickname()), List.of(words.sims(language)))
                .with(own.changing(List.of(new Amendment.Redeem(open.code(), added))));
    }

    /** The same for all that cannot be used, so that nobody learns which codes there are; and it is counted. */
    private Answer refused(Language language) {
        return words.said(language, "code.refused")
                .with(new Effects(List.of(new Amendment.WrongCode(clock.instant())), null));
    }

    /** Makes a code for a guest. */
    Answer share(Language language, UUID id, Possessions own) {
        return own.find(id)
                .filter(one -> !one.isGuests() && own.sharing().guestsOf(id).isPresent())
                .map(one -> shared(language, one, own))
                .orElseGet(() -> words.gone(language));
    }

    /** As a link where links carry codes: that is opened sooner than a code is copied. */
    private Answer shared(Language language, Subscription one, Possessions own) {
        LinkCode code = LinkCode.random(random);
        Amendment share = new Amendment.Share(
                UUID.randomUUID(), code, one.id(), clock.instant().plus(GUESTS_TIME));
        URI account = own.sharing().account();
        String key = account == null ? "share.code" : "share.link";
        String given = account == null ? code.text() : code.link(account).toString();
        Map<String, String> places = Map.of("name", one.nickname(), "code", given);
        return words.said(language, key, places, List.of(words.undo(language), words.sims(language)))
                .with(own.changing(List.of(share)));
    }

    /** Ends what guests see, for good: they need another code to come back. */
    Answer unshare(Language language, UUID id, Possessions own) {
        return own.find(id)
                .map(one -> words.said(
                                language, "share.ended", Map.of("name", one.nickname()), List.of(words.sims(language)))
                        .with(new Effects(List.of(new Amendment.Unshare(id)), new Errand.Done(List.of()))))
                .orElseGet(() -> words.gone(language));
    }

    /** The same answer with what its holder can do about guests, where it tells of one subscription. */
    Answer withGuests(Language language, Answer answer, Sharing sharing) {
        if (answer.balances().size() != 1) {
            return answer;
        }
        Subscription told = answer.balances().getFirst().subscription();
        return told.isGuests()
                ? answer
                : sharing.guestsOf(told.id())
                        .map(guests -> withGuests(language, answer, told.id(), guests))
                        .orElse(answer);
    }

    private Answer withGuests(Language language, Answer answer, UUID id, int guests) {
        List<Choice> choices = new ArrayList<>(answer.messages().getLast().choices());
        choices.add(words.choice(language, "button.sims.share", new SubscriptionWish.Share(id)));
        if (guests == 0) {
            return answer.choosing(choices);
        }
        choices.add(words.choice(language, "button.sims.unshare", new SubscriptionWish.Unshare(id)));
        Block count = words.paragraph(language, "share.guests", Map.of("count", Integer.toString(guests)));
        return answer.closing(count).choosing(choices);
    }
}
