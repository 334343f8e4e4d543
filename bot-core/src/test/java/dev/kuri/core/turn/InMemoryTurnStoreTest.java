package dev.kuri.core.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.decide.Decision;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class InMemoryTurnStoreTest extends TurnStoreContract {
    private static final ChannelName CHANNEL = new ChannelName("test");

    private final InMemoryTurnStore store = new InMemoryTurnStore(2);

    @Override
    protected TurnStore turns() {
        return store;
    }

    @Test
    void forgetsTheConversationThatWasSilentLongest() {
        store.commit(message("a"), next(Conversation.fresh(chat("a"))), List.of());
        store.commit(message("b"), next(Conversation.fresh(chat("b"))), List.of());
        store.conversationWith(chat("a"));

        store.commit(message("c"), next(Conversation.fresh(chat("c"))), List.of());

        assertThat(store.conversationWith(chat("b")).version()).isZero();
        assertThat(store.conversationWith(chat("a")).version()).isEqualTo(1);
    }

    private static Conversation next(Conversation before) {
        return before.after(new Decision.KeepSilent(), List.of());
    }

    private static ChatAddress chat(String chat) {
        return new ChatAddress(CHANNEL, "bot", chat);
    }

    private static InboundMessage message(String chat) {
        return new InboundMessage(
                new EventId(CHANNEL, "bot", "1"),
                chat(chat),
                Instant.EPOCH,
                new InboundMessage.Text("hello"),
                null,
                null);
    }
}
