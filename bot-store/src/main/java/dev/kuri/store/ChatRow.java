package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A chat's row while it is locked. */
final class ChatRow {
    private final ChatAddress address;
    private final @Nullable String movedTo;
    private Hold inbox;
    private Hold outbox;
    private Pace pace;
    private boolean changed;

    /**
     * @param movedTo the id under which the chat goes on; null for nearly all
     */
    ChatRow(ChatAddress address, @Nullable String movedTo, Hold inbox, Hold outbox, Pace pace) {
        this.address = address;
        this.movedTo = movedTo;
        this.inbox = inbox;
        this.outbox = outbox;
        this.pace = pace;
    }

    ChatAddress address() {
        return address;
    }

    /** What the chat goes on as; empty for nearly all. */
    Optional<ChatAddress> successor() {
        return Optional.ofNullable(movedTo).map(chat -> new ChatAddress(address.channel(), address.bot(), chat));
    }

    Hold hold(Side side) {
        return switch (side) {
            case INBOX -> inbox;
            case OUTBOX -> outbox;
        };
    }

    void change(Side side, Hold hold) {
        changed = true;
        switch (side) {
            case INBOX -> inbox = hold;
            case OUTBOX -> outbox = hold;
        }
    }

    Pace pace() {
        return pace;
    }

    void change(Pace pace) {
        changed = true;
        this.pace = pace;
    }

    boolean isChanged() {
        return changed;
    }
}
