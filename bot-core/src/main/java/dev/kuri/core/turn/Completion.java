package dev.kuri.core.turn;

import dev.kuri.core.answer.Answer;
import dev.kuri.core.answer.Answerer;
import dev.kuri.core.balance.Balance;
import dev.kuri.core.channel.ChatKind;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.decide.Decision;
import dev.kuri.core.decide.Reading;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.turn.PersonalData.Remark;
import dev.kuri.core.understand.DataWish;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Suggestion;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Station 6 with what the words alone cannot give: the person's own data, and a way out of a group. */
final class Completion {
    /** What is about one person, and no business of a group. */
    private static final Set<Intent> PERSONAL =
            EnumSet.of(Intent.BALANCE, Intent.REMINDER, Intent.HANDOFF, Intent.ACCOUNT);

    private static final Suggestion EXPLANATION = new Suggestion.Own(DataWish.EXPLANATION);

    private final TurnPorts ports;
    private final Answerer answerer;

    Completion(TurnPorts ports, Answerer answerer) {
        this.ports = ports;
        this.answerer = answerer;
    }

    /** The answer to a message. Where the person wants his data deleted, that is done by then. */
    Answer of(InboundMessage message, Decision decision, Conversation before) {
        Answer answer = answerer.answer(decision, before, figures(message, decision));
        if (decision instanceof Decision.OwnData own) {
            return inPrivate(message, own.language(), EXPLANATION, withData(own.wish(), answer, before));
        }
        if (decision instanceof Decision.Answer about
                && PERSONAL.contains(about.reading().intent())) {
            return inPrivate(message, about.language(), question(about.reading()), answer);
        }
        return answer;
    }

    /** Asked for only where they are going to be told, and never told in a group. */
    private List<Balance> figures(InboundMessage message, Decision decision) {
        boolean asked = decision instanceof Decision.Answer answer
                && Stream.of(answer.reading(), answer.also())
                        .filter(Objects::nonNull)
                        .anyMatch(reading -> reading.intent() == Intent.BALANCE);
        boolean wanted = asked || decision instanceof Decision.ShowBalance;
        return wanted && message.place().kind() == ChatKind.PRIVATE
                ? ports.balances().of(message.from())
                : List.of();
    }

    private Answer withData(DataWish wish, Answer answer, Conversation before) {
        return switch (wish) {
            case EXPORT -> {
                List<Remark> said = ports.personalData().saidIn(before.chat(), Export.MOST_REMARKS);
                yield answer.preceding(Export.of(said, before));
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
