package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.learn.Unanswered;
import java.util.Set;

/** Keeps what was not answered; nobody waits for it. */
final class NoteUnanswered implements Unit<Boolean> {
    private final Unanswered note;

    NoteUnanswered(Unanswered note) {
        this.note = note;
    }

    /** None: a note belongs to no chat. */
    @Override
    public Set<ChatAddress> chats() {
        return Set.of();
    }

    @Override
    public void begin(Transaction transaction) {
        transaction.unanswered().add(note);
    }

    @Override
    public Boolean finish(Transaction transaction) {
        return true;
    }
}
