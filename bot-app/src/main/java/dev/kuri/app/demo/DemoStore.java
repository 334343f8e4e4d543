package dev.kuri.app.demo;

import dev.kuri.core.balance.Subscription;
import dev.kuri.core.balance.Subscriptions;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.turn.TurnStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Gives every chat some subscriptions beside its own. What is done to these is remembered until the process ends, and never
 * stored.
 */
final class DemoStore implements TurnStore, Subscriptions {
    private static final int MOST_CHATS = 10_000;

    private final TurnStore turns;
    private final Subscriptions own;
    private final Map<UUID, Subscription> given = new LinkedHashMap<>();
    private final Map<ChatAddress, Map<UUID, Subscription>> chats = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ChatAddress, Map<UUID, Subscription>> eldest) {
            return size() > MOST_CHATS;
        }
    };

    /**
     * @param turns where the rest is kept
     * @param own of the chats
     */
    DemoStore(TurnStore turns, Subscriptions own, Demo demo) {
        this.turns = turns;
        this.own = own;
        demo.subscriptions().forEach(one -> given.put(one.id(), one));
    }

    @Override
    public Conversation conversationWith(ChatAddress chat) {
        return turns.conversationWith(chat);
    }

    @Override
    public List<Subscription> of(ChatAddress chat) {
        return Stream.concat(givenTo(chat).stream(), own.of(chat).stream()).toList();
    }

    @Override
    public Committed commit(
            List<InboundMessage> answered, Conversation after, List<Delivery> deliveries, List<Amendment> amendments) {
        List<Amendment> others =
                amendments.stream().filter(one -> !isGiven(one)).toList();
        Committed committed = turns.commit(answered, after, deliveries, others);
        amendments.stream().filter(this::isGiven).forEach(one -> amend(after.chat(), one));
        return committed;
    }

    private boolean isGiven(Amendment amendment) {
        return switch (amendment) {
            case Amendment.Keep keep -> given.containsKey(keep.subscription().id());
            case Amendment.Forget forget -> given.containsKey(forget.subscription());
            case Amendment.Redeem redeem -> false;
            case Amendment.Share share -> false;
            case Amendment.Revoke revoke -> false;
            case Amendment.Unshare unshare -> false;
            case Amendment.WrongCode wrong -> false;
            case Amendment.Agree agree -> false;
            case Amendment.Promise promise -> false;
            case Amendment.Withdraw withdraw -> false;
            case Amendment.Live live -> false;
        };
    }

    private synchronized List<Subscription> givenTo(ChatAddress chat) {
        return List.copyOf(chats.getOrDefault(chat, given).values());
    }

    private synchronized void amend(ChatAddress chat, Amendment amendment) {
        Map<UUID, Subscription> changed = chats.computeIfAbsent(chat, fresh -> new LinkedHashMap<>(given));
        if (amendment instanceof Amendment.Keep keep) {
            changed.put(keep.subscription().id(), keep.subscription());
        } else if (amendment instanceof Amendment.Forget forget) {
            changed.remove(forget.subscription());
        }
    }
}
