package dev.kuri.core.turn;

import dev.kuri.core.answer.Answer;
import dev.kuri.core.answer.Answerer;
import dev.kuri.core.answer.Possessions;
import dev.kuri.core.answer.Sharing;
import dev.kuri.core.balance.Balance;
import dev.kuri.core.balance.Codes;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.ChatKind;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.decide.Decision;
import dev.kuri.core.decide.Reading;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.turn.PersonalData.Remark;
import dev.kuri.core.understand.DataWish;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.SubscriptionWish;
import dev.kuri.core.understand.Suggestion;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Station 6 with what the words alone cannot give: the person's own data, and a way out of a group. */
final class Completion {
    /** What is about one person, and no business of a group. */
    private static final Set<Intent> PERSONAL =
            EnumSet.of(Intent.BALANCE, Intent.REMINDER, Intent.HANDOFF, Intent.ACCOUNT);

    private static final Suggestion SIMS = new Suggestion.Manage(new SubscriptionWish.Overview());
    private static final Suggestion EXPLANATION = new Suggestion.Own(DataWish.EXPLANATION);

    private final TurnPorts ports;
    private final Answerer answerer;

    Completion(TurnPorts ports, Answerer answerer) {
        this.ports = ports;
        this.answerer = answerer;
    }

    /** The answer to a message. Where the person wants his data deleted, that is done by then. */
    Answer of(InboundMessage message, Decision decision, Conversation before) {
        if (message.place().kind() == ChatKind.PRIVATE) {
            return answer(message, decision, before, possessions(message.from(), decision));
        }
        if (decision instanceof Decision.Note note) {
            return of(message, note.otherwise(), before);
        }
        return isAboutOwn(decision)
                ? elsewhere(message, decision)
                : answer(message, decision, before, Possessions.NONE);
    }

    /** What is about one person's SIMs is no business of a group. */
    private Answer elsewhere(InboundMessage message, Decision decision) {
        Language language = Objects.requireNonNull(decision.language());
        return inPrivate(message, language, SIMS, answerer.elsewhere(decision, language));
    }

    private Answer answer(InboundMessage message, Decision decision, Conversation before, Possessions own) {
        Answer answer = withFigures(decision, answerer.answer(decision, before, own), own);
        if (decision instanceof Decision.OwnData data) {
            return inPrivate(message, data.language(), EXPLANATION, withData(data.wish(), answer, before));
        }
        if (decision instanceof Decision.Answer about
                && PERSONAL.contains(about.reading().intent())) {
            return inPrivate(message, about.language(), question(about.reading()), answer);
        }
        return answer;
    }

    /** What has just come into the chat is told with what is left of it. */
    private Answer withFigures(Decision decision, Answer answer, Possessions own) {
        return answer.effects().amendments().stream()
                .filter(Amendment.Redeem.class::isInstance)
                .map(amendment -> ((Amendment.Redeem) amendment).subscription())
                .findFirst()
                .map(added -> answerer.showing(
                        answer,
                        Objects.requireNonNull(decision.language()),
                        ports.assessment().of(added),
                        own))
                .orElse(answer);
    }

    /** Whether it is about what the person has, in other ways than what is left of it. */
    private static boolean isAboutOwn(Decision decision) {
        return decision instanceof Decision.Manage
                || decision instanceof Decision.Redeem
                || decision instanceof Decision.Proceed
                || decision instanceof Decision.Remind
                || decision instanceof Decision.Wanted
                || decision instanceof Decision.Note;
    }

    /** Read only where it is needed: most messages ask for no more than a rule. */
    private Possessions possessions(ChatAddress chat, Decision decision) {
        if (!isAboutOwn(decision) && !tellsFigures(decision)) {
            return Possessions.NONE;
        }
        List<Subscription> all = ports.subscriptions().of(chat);
        List<Balance> figures = tellsFigures(decision) ? ports.assessment().of(all) : List.of();
        return new Possessions(all, figures, ports.reminders().of(chat), sharing(chat, decision));
    }

    private Sharing sharing(ChatAddress chat, Decision decision) {
        Codes codes = ports.codes();
        if (!codes.areOn()) {
            return Sharing.NONE;
        }
        Codes.Standing brought = decision instanceof Decision.Redeem redeem
                ? codes.look(redeem.code(), chat)
                : new Codes.Standing.Invalid();
        Map<UUID, Integer> guests =
                tellsFigures(decision) || decision instanceof Decision.Manage ? codes.guestsOf(chat) : Map.of();
        return new Sharing(guests, brought, ports.links().home().apply(chat).orElse(null));
    }

    private static boolean tellsFigures(Decision decision) {
        if (decision instanceof Decision.Answer answer) {
            return Stream.of(answer.reading(), answer.also())
                    .filter(Objects::nonNull)
                    .anyMatch(reading -> reading.intent() == Intent.BALANCE);
        }
        if (decision instanceof Decision.Note note) {
            return tellsFigures(note.otherwise());
        }
        return decision instanceof Decision.ShowBalance
                || decision instanceof Decision.Wanted
                || decision instanceof Decision.Remind
                || (decision instanceof Decision.Manage manage && manage.wish() instanceof SubscriptionWish.Overview);
    }

    private Answer withData(DataWish wish, Answer answer, Conversation before) {
        return switch (wish) {
            case EXPORT -> {
                List<Remark> said = ports.personalData().saidIn(before.chat(), Export.MOST_REMARKS);
                yield answer.preceding(Export.of(
                        said,
                        before,
                        ports.subscriptions().of(before.chat()),
                        ports.reminders().of(before.chat())));
            }
            case CONFIRMATION -> {
                ports.personalData().delete(before.chat());
                yield answer;
            }
            case EXPLANATION, DELETION, RETREAT, ELSEWHERE -> answer;
        };
    }

    private Answer inPrivate(InboundMessage message, Language language, Suggestion goingOn, Answer answer) {
        return ports.links()
                .continuing(message, goingOn)
                .map(target -> answer.offering(answerer.inPrivate(language, target)))
                .orElse(answer);
    }

    /** Of a single provider only: a link has little room. */
    private static Suggestion question(Reading reading) {
        List<ProviderId> providers = reading.providers().size() == 1 ? reading.providers() : List.of();
        return new Suggestion.Ask(reading.intent(), providers, null, reading.kind());
    }
}
