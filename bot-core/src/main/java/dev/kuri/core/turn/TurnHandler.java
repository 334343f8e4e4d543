package dev.kuri.core.turn;

import dev.kuri.core.answer.Answer;
import dev.kuri.core.answer.Effects;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.decide.Decision;
import dev.kuri.core.decide.Keyboard;
import dev.kuri.core.turn.TurnStore.Committed;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes one message through understanding, deciding and answering. */
public final class TurnHandler {
    /** Two nodes rarely meet on one chat twice in a row; five times means something is wrong. */
    private static final int MAX_TRIES = 5;

    private final TurnPorts ports;
    private final Supplier<Mind> mind;
    private final Dispatch dispatch;

    /**
     * @param mind the newest one, asked for at every turn
     * @param limits of the channels on which something is to be sent; answers on others are not cut and not kept
     */
    public TurnHandler(TurnPorts ports, Supplier<Mind> mind, Map<ChannelName, ChannelLimits> limits) {
        this.ports = ports;
        this.mind = mind;
        this.dispatch = new Dispatch(limits);
    }

    /** How a message is thought about. */
    private interface Thought {
        Deliberation.Outcome on(Deliberation deliberation, InboundMessage message, Conversation before);
    }

    /**
     * Does about messages what is to be done: about all of them in one turn.
     *
     * @throws StaleTurnException as in {@link #handle(InboundMessage)}
     * @throws IllegalStateException for a message that cannot be read
     */
    Turn handle(List<InboundMessage> messages, InboxStore.Handling handling) {
        return switch (handling) {
            case ANSWER -> handle(messages, Deliberation::on);
            case SLOW_DOWN -> handle(messages, Deliberation::onTooMany);
            case UNREADABLE -> throw new IllegalStateException("This version of Kuri cannot read it");
        };
    }

    /**
     * Runs a turn. Nothing is written before it is complete, so a turn that lost a race is simply run again.
     *
     * @throws StaleTurnException when it lost every try; the inbox offers the message again later
     */
    public Turn handle(InboundMessage message) {
        return handle(List.of(message), Deliberation::on);
    }

    private Turn handle(List<InboundMessage> answered, Thought thought) {
        long begun = System.nanoTime();
        InboundMessage message = Joining.asOne(answered);
        for (int attempt = 1; ; attempt++) {
            try {
                Turn turn = runOnce(message, thought, answered);
                ports.listener().written(message, turn, Duration.ofNanos(System.nanoTime() - begun));
                return turn;
            } catch (StaleTurnException e) {
                if (attempt == MAX_TRIES) {
                    throw e;
                }
            }
        }
    }

    private Deliberation deliberation(Mind now) {
        return new Deliberation(now.interpreter(), now.decider(), now.secondOpinion(), ports.links());
    }

    private Turn runOnce(InboundMessage message, Thought thought, List<InboundMessage> answered) {
        Mind now = mind.get();
        Conversation before = ports.turns().conversationWith(message.from());
        Deliberation.Outcome outcome = thought.on(deliberation(now), message, before);
        Decision decision = outcome.decision();
        Answer answer = new Completion(ports, now.answerer()).of(message, decision, before);
        Offer offer = new Offer(message, before);
        Optional<Keyboard> keyboard = offer.of(decision, answer);
        List<OutboundMessage> shown =
                keyboard.map(buttons -> buttons.pointedToBy(answer.messages())).orElse(answer.messages());
        List<Delivery> deliveries = dispatch.of(message, shown, offer.replaced(answer));
        Effects effects = answer.effects();
        Conversation said = before.after(decision, answer.claims(), effects.errand());
        Conversation after = keyboard.map(said::offered).orElse(said);
        Committed committed = ports.turns().commit(answered, after, deliveries, effects.amendments());
        return new Turn(before, outcome.meaning(), outcome.opinion(), decision, answer, committed);
    }
}
