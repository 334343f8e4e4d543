package dev.kuri.core.turn;

import dev.kuri.core.balance.Subscription;
import dev.kuri.core.balance.Subscriptions;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.reminder.Consent;
import dev.kuri.core.reminder.Daytime;
import dev.kuri.core.reminder.Reminder;
import dev.kuri.core.reminder.Reminders;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Conversations, and the subscriptions that were told about in them, that end with the process: for the command line and
 * the chat page. Sends nothing.
 */
public final class InMemoryTurnStore implements TurnStore, Subscriptions {
    private final Map<ChatAddress, Memory> chats;

    /** What is kept of a chat. */
    private static final class Memory {
        private Conversation conversation;
        private final Map<UUID, Subscription> subscriptions = new LinkedHashMap<>();
        private final Map<UUID, Reminder> reminders = new LinkedHashMap<>();
        private final Map<String, Consent> consents = new LinkedHashMap<>();
        private @Nullable Daytime daytime;

        Memory(Conversation conversation) {
            this.conversation = conversation;
        }

        void amend(Amendment amendment) {
            switch (amendment) {
                case Amendment.Keep keep ->
                    subscriptions.put(keep.subscription().id(), keep.subscription());
                case Amendment.Forget forget -> subscriptions.remove(forget.subscription());
                case Amendment.Redeem redeem ->
                    subscriptions.put(redeem.subscription().id(), redeem.subscription());
                case Amendment.Share share -> {}
                case Amendment.Revoke revoke -> {}
                case Amendment.Unshare unshare -> {}
                case Amendment.WrongCode wrong -> {}
                case Amendment.Agree agree -> consents.put(key(agree.consent()), agree.consent());
                case Amendment.Promise promise ->
                    reminders.put(promise.reminder().id(), promise.reminder());
                case Amendment.Withdraw withdraw -> reminders.remove(withdraw.reminder());
                case Amendment.Live live -> daytime = live.daytime();
            }
        }

        private static String key(Consent consent) {
            return consent.kind() + " of " + consent.subscription();
        }

        Reminders.Kept reminders() {
            List<Reminder> waiting = reminders.values().stream()
                    .sorted(Comparator.comparing(Reminder::dueAt))
                    .toList();
            return new Reminders.Kept(waiting, List.copyOf(consents.values()), daytime);
        }
    }

    /**
     * @param capacity how many conversations are remembered; past it the one that was silent longest is forgotten
     */
    public InMemoryTurnStore(int capacity) {
        this.chats = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<ChatAddress, Memory> eldest) {
                return size() > capacity;
            }
        };
    }

    @Override
    public synchronized Conversation conversationWith(ChatAddress chat) {
        return memory(chat).conversation;
    }

    @Override
    public synchronized List<Subscription> of(ChatAddress chat) {
        return List.copyOf(memory(chat).subscriptions.values());
    }

    /** What the person of a chat wants to be reminded of. Nobody sends it. */
    public synchronized Reminders.Kept remindersOf(ChatAddress chat) {
        return memory(chat).reminders();
    }

    @Override
    public synchronized Committed commit(
            List<InboundMessage> answered, Conversation after, List<Delivery> deliveries, List<Amendment> amendments) {
        Memory memory = memory(after.chat());
        long expected = memory.conversation.version() + 1;
        if (after.version() != expected) {
            throw new StaleTurnException("Version " + after.version() + " follows not " + (expected - 1));
        }
        memory.conversation = after;
        amendments.forEach(memory::amend);
        chats.put(after.chat(), memory);
        return Committed.NOTHING_LEFT;
    }

    private Memory memory(ChatAddress chat) {
        Memory memory = chats.get(chat);
        return memory == null ? new Memory(Conversation.fresh(chat)) : memory;
    }
}
