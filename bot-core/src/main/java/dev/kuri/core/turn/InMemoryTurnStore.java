package dev.kuri.core.turn;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.decide.Conversation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Conversations that end with the process: for the command line and the chat page. Sends nothing. */
public final class InMemoryTurnStore implements TurnStore {
    private final Map<ChatAddress, Conversation> conversations;

    /**
     * @param capacity how many conversations are remembered; past it the one that was silent longest is forgotten
     */
    public InMemoryTurnStore(int capacity) {
        this.conversations = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<ChatAddress, Conversation> eldest) {
                return size() > capacity;
            }
        };
    }

    @Override
    public synchronized Conversation conversationWith(ChatAddress chat) {
        return conversations.getOrDefault(chat, Conversation.fresh(chat));
    }

    @Override
    public synchronized Committed commit(List<InboundMessage> answered, Conversation after, List<Delivery> deliveries) {
        long expected = conversationWith(after.chat()).version() + 1;
        if (after.version() != expected) {
            throw new StaleTurnException("Version " + after.version() + " follows not " + (expected - 1));
        }
        conversations.put(after.chat(), after);
        return Committed.NOTHING_LEFT;
    }
}
