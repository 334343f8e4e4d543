package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import java.util.Set;

/** A chat that goes on under another id, with all that is kept of it. A part of the unit that learns of it. */
final class ChatMove {
    private final ChatAddress from;
    private final ChatAddress to;

    /**
     * @param chat the platform's new id
     */
    ChatMove(ChatAddress from, String chat) {
        this.from = from;
        this.to = new ChatAddress(from.channel(), from.bot(), chat);
    }

    /** The new one may be unheard of. */
    Set<ChatAddress> chats() {
        return Set.of(from, to);
    }

    /**
     * Last step. Whoever has the old chat finds that it is not his any more; the new one is left to be taken, if nobody
     * has it.
     */
    void finish(Transaction transaction) {
        transaction.moves().move(from, to);
        for (Side side : Side.values()) {
            transaction.change(from, side, Hold.IDLE);
            if (transaction.isIdle(to, side) && transaction.moves().anyWaits(to, side)) {
                transaction.change(to, side, Hold.putAside(transaction.now()));
            }
        }
    }
}
