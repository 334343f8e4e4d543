package dev.kuri.core.turn;

import dev.kuri.core.balance.Amendment;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.balance.Subscriptions;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.decide.Conversation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Conversations, and the subscriptions that were told about in them, that end with the process: for the command line and
 * the chat page. Sends nothing.
 */
public final class InMemoryTurnStore implements TurnStore, Subscriptions {
    private final Map<ChatAddress, Kept> chats;

    /** What is kept of a chat. */
    private record Kept(Conversation conversation, Map<UUID, Subscription> subscriptions) {
        Kept after(Conversation next, List<Amendment> amendments) {
            Map<UUID, Subscription> changed = new LinkedHashMap<>(subscriptions);
            for (Amendment amendment : amendments) {
                switch (amendment) {
                    case Amendment.Keep keep -> changed.put(keep.id(), keep.subscription());
                    case Amendment.Forget forget -> changed.remove(forget.id());
                }
            }
            return new Kept(next, changed);
        }
    }

    /**
     * @param capacity how many conversations are remembered; past it the one that was silent longest is forgotten
     */
    public InMemoryTurnStore(int capacity) {
        this.chats = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<ChatAddress, Kept> eldest) {
                return size() > capacity;
            }
        };
    }

    @Override
    public synchronized Conversation conversationWith(ChatAddress chat) {
        return kept(chat).conversation();
    }

    @Override
    public synchronized List<Subscription> of(ChatAddress chat) {
        return new ArrayList<>(kept(chat).subscriptions().values());
    }

    @Override
    public synchronized Committed commit(
            List<InboundMessage> answered, Conversation after, List<Delivery> deliveries, List<Amendment> amendments) {
        Kept before = kept(after.chat());
        long expected = before.conversation().version() + 1;
        if (after.version() != expected) {
            throw new StaleTurnException("Version " + after.version() + " follows not " + (expected - 1));
        }
        chats.put(after.chat(), before.after(after, amendments));
        return Committed.NOTHING_LEFT;
    }

    private Kept kept(ChatAddress chat) {
        Kept kept = chats.get(chat);
        return kept == null ? new Kept(Conversation.fresh(chat), Map.of()) : kept;
    }
}
