package dev.kuri.core.answer;

import dev.kuri.core.balance.Assessment;
import dev.kuri.core.balance.Draft;
import dev.kuri.core.balance.Draft.Item;
import dev.kuri.core.balance.Enrolment;
import dev.kuri.core.balance.Holding;
import dev.kuri.core.balance.Statement;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.decide.Errand;
import dev.kuri.core.decide.Told;
import dev.kuri.core.knowledge.Fact;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Interpretation.Wish;
import dev.kuri.core.understand.SubscriptionWish;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks for one thing after the other until a subscription can be kept. */
final class EnrolmentAnswers {
    /** Ours: the others can be typed. */
    private static final int MOST_PLANS = 6;

    /** In gigabytes; most people's plans have one of these. */
    private static final List<Long> USUAL_SIZES = List.of(3L, 5L, 10L, 20L, 30L);

    private final Enrolment enrolment;
    private final Names names;
    private final SubscriptionPhrases words;
    private final BalanceAnswers balances;
    private final Supplies supplies;

    /** What is there beside the words. */
    record Supplies(Phrases phrases, Buttons buttons, Clock clock) {}

    EnrolmentAnswers(
            Enrolment enrolment, Names names, SubscriptionPhrases words, BalanceAnswers balances, Supplies supplies) {
        this.enrolment = enrolment;
        this.names = names;
        this.words = words;
        this.balances = balances;
        this.supplies = supplies;
    }

    /** A button's share of what has to be told; one that tells nothing begins anew. */
    Answer press(Language language, @Nullable Errand errand, Draft part, Possessions own) {
        Draft before =
                errand instanceof Errand.Enrolling enrolling && !part.isEmpty() ? enrolling.draft() : Draft.EMPTY;
        return goOn(language, before.and(part), own);
    }

    /** Words' share of what has to be told. */
    Answer tell(Language language, Errand.Enrolling errand, Wish said, Possessions own) {
        return goOn(language, errand.draft().and(Told.draft(said, errand.asked(), now(own).toLocalDate())), own);
    }

    /** Begins with somebody who says what is left of a SIM that Kuri does not know. */
    Answer begin(Language language, Wish said, Possessions own) {
        return goOn(language, Told.draft(said, Item.LEFT, now(own).toLocalDate()), own)
                .after(words.opening(language, "sims.begin", ""));
    }

    private Answer goOn(Language language, Draft draft, Possessions own) {
        if (own.isFull()) {
            return words.full(language);
        }
        if (draft.passed().contains(Item.ALLOWANCE)) {
            return words.said(language, "sims.unlimited");
        }
        return enrolment
                .missing(draft)
                .map(item -> ask(language, draft, item))
                .orElseGet(() -> keep(language, draft, own));
    }

    private Answer ask(Language language, Draft draft, Item item) {
        Stream<Choice> proposals = switch (item) {
            case PROVIDER -> supplies.buttons.popular(language).stream().map(id -> provider(language, id));
            case PLAN -> plans(language, Objects.requireNonNull(draft.provider()));
            case ALLOWANCE -> sizes(language, draft);
            case LEFT ->
                draft.allowance() == null ? Stream.of() : Stream.of(give(language, "full", Draft.of(Statement.full())));
            case LAST_DAY -> Stream.of(give(language, "unknown", Draft.without(Item.LAST_DAY)));
        };
        List<Choice> choices =
                Stream.concat(proposals, Stream.of(words.cancel(language))).toList();
        String key = "sims.ask." + (item == Item.LAST_DAY ? "last-day" : Fact.id(item));
        return words.said(language, key, Map.of("name", name(language, draft)), choices)
                .with(Effects.awaiting(new Errand.Enrolling(draft, item)));
    }

    private Choice provider(Language language, ProviderId id) {
        return words.choice(names.provider(language, id), new SubscriptionWish.Enrol(Draft.of(id)));
    }

    private Stream<Choice> plans(Language language, ProviderId provider) {
        Stream<Choice> open = enrolment.plansOf(provider).stream()
                .limit(MOST_PLANS)
                .map(plan -> words.choice(plan.name().in(language), new SubscriptionWish.Enrol(Draft.of(plan.id()))));
        return Stream.concat(open, Stream.of(give(language, "other", Draft.without(Item.PLAN))));
    }

    private Stream<Choice> sizes(Language language, Draft draft) {
        List<Long> known = enrolment.sizesOf(draft);
        List<Long> sizes = known.isEmpty()
                ? USUAL_SIZES.stream().map(size -> size * Holding.DECIMAL).toList()
                : known;
        Stream<Choice> buttons = sizes.stream()
                .map(bytes -> words.choice(
                        BalanceWords.amount(bytes, Holding.DECIMAL),
                        new SubscriptionWish.Enrol(Draft.ofAllowance(bytes))));
        return Stream.concat(buttons, Stream.of(give(language, "unlimited", Draft.without(Item.ALLOWANCE))));
    }

    private Choice give(Language language, String label, Draft part) {
        return words.choice(supplies.phrases.text(language, "button.sims." + label), new SubscriptionWish.Enrol(part));
    }

    private Answer keep(Language language, Draft draft, Possessions own) {
        ZonedDateTime now = now(own);
        Optional<Subscription> made =
                enrolment.complete(UUID.randomUUID(), own.freeName(name(language, draft)), draft, now);
        return made.map(subscription -> balances.one(
                                language, Assessment.reckoned(subscription, now.toInstant()), now.getZone())
                        .after(words.opening(language, "sims.added", subscription.nickname()))
                        .with(own.changing(List.of(new Amendment.Keep(subscription))))
                        .choosing(words.afterChange(language, subscription)))
                .orElseGet(() -> words.said(language, "sims.cannot"));
    }

    /** As the plan or the provider is called. */
    private String name(Language language, Draft draft) {
        return draft.provider() == null ? "" : names.brief(language, enrolment.subject(draft));
    }

    private ZonedDateTime now(Possessions own) {
        return supplies.clock.instant().atZone(own.daytime().zone());
    }
}
