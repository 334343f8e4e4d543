package dev.kuri.core.turn;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.decide.Conversation;
import java.util.List;

/** Keeps the turn that was written last in one chat. */
final class LastTurn implements TurnStore {
    Conversation conversation;
    List<Delivery> deliveries = List.of();
    List<InboundMessage> answered = List.of();
    List<Amendment> amendments = List.of();

    LastTurn(ChatAddress chat) {
        conversation = Conversation.fresh(chat);
    }

    @Override
    public Conversation conversationWith(ChatAddress chat) {
        return conversation;
    }

    @Override
    public Committed commit(
            List<InboundMessage> messages, Conversation after, List<Delivery> said, List<Amendment> changes) {
        conversation = after;
        deliveries = said;
        answered = messages;
        amendments = changes;
        return Committed.NOTHING_LEFT;
    }

    /** The paragraphs that were said. */
    List<String> words() {
        return deliveries.stream()
                .flatMap(delivery -> delivery.messages().stream())
                .flatMap(message -> message.body().stream())
                .map(block -> ((Block.Paragraph) block).text().text())
                .toList();
    }

    /** What stands to be pressed under the last message. */
    List<Choice> choices() {
        return deliveries.getLast().messages().getLast().choices();
    }
}
