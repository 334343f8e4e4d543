package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;

/** A chat's row while it is locked. */
final class ChatRow {
    private final ChatAddress address;
    private Hold inbox;
    private Hold outbox;
    private Pace pace;
    private boolean changed;

    ChatRow(ChatAddress address, Hold inbox, Hold outbox, Pace pace) {
        this.address = address;
        this.inbox = inbox;
        this.outbox = outbox;
        this.pace = pace;
    }

    ChatAddress address() {
        return address;
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
