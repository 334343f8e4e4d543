package dev.kuri.core.turn;

import dev.kuri.core.answer.Answer;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.decide.Decision;
import dev.kuri.core.outbox.Packer;
import dev.kuri.core.turn.TurnStore.Committed;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Takes one message through understanding, deciding and answering. */
public final class TurnHandler {
    /** Two nodes rarely meet on one chat twice in a row; five times means something is wrong. */
    private static final int MAX_TRIES = 5;

    private final TurnStore turns;
    private final Supplier<Mind> mind;
    private final Map<ChannelName, ChannelLimits> limits;
    private final TurnListener listener;

    /** One that nobody listens to. */
    public TurnHandler(TurnStore turns, Supplier<Mind> mind, Map<ChannelName, ChannelLimits> limits) {
        this(turns, mind, limits, (message, turn) -> {});
    }

    /**
     * @param mind the newest one, asked for at every turn
     * @param limits of the channels on which something is to be sent; answers on others are not cut and not kept
     * @param listener is told of every turn that was written
     */
    public TurnHandler(
            TurnStore turns, Supplier<Mind> mind, Map<ChannelName, ChannelLimits> limits, TurnListener listener) {
        this.turns = turns;
        this.mind = mind;
        this.limits = Map.copyOf(limits);
        this.listener = listener;
    }

    /**
     * Runs a turn. Nothing is written before it is complete, so a turn that lost a race is simply run again.
     *
     * @throws StaleTurnException when it lost every try; the inbox offers the message again later
     */
    public Turn handle(InboundMessage message) {
        for (int attempt = 1; ; attempt++) {
            try {
                Turn turn = runOnce(message);
                listener.written(message, turn);
                return turn;
            } catch (StaleTurnException e) {
                if (attempt == MAX_TRIES) {
                    throw e;
                }
            }
        }
    }

    private Turn runOnce(InboundMessage message) {
        Mind now = mind.get();
        Conversation before = turns.conversationWith(message.from());
        Deliberation.Outcome thought =
                new Deliberation(now.interpreter(), now.decider(), now.secondOpinion()).on(message, before);
        Decision decision = thought.decision();
        Answer answer = now.answerer().answer(decision, before);
        Committed committed =
                turns.commit(message, before.after(decision, answer.claims()), deliveries(message, answer));
        return new Turn(before, thought.meaning(), thought.opinion(), decision, answer, committed);
    }

    private List<Delivery> deliveries(InboundMessage message, Answer answer) {
        ChannelLimits channel = limits.get(message.from().channel());
        return channel == null
                ? List.of()
                : new Packer(channel).pack(message.from(), answer.messages(), message.replyToken());
    }
}
