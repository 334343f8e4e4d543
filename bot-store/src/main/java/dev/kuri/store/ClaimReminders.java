package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.due.DueReminders.Claimed;
import java.util.List;
import java.util.Set;

/** Takes what is due in chats that nobody else has locked. */
final class ClaimReminders implements Unit<List<Claimed>> {
    private final int atMost;
    private List<Claimed> claimed = List.of();

    /**
     * @param atMost chats
     */
    ClaimReminders(int atMost) {
        this.atMost = atMost;
    }

    /** None beforehand: those that it finds it locks without waiting. */
    @Override
    public Set<ChatAddress> chats() {
        return Set.of();
    }

    @Override
    public void begin(Transaction transaction) {
        List<ChatAddress> found = transaction.reminders().findDue(transaction.now(), atMost);
        claimed =
                transaction.reminders().take(transaction.lockIfFree(found), transaction.now(), transaction.leaseEnd());
    }

    @Override
    public List<Claimed> finish(Transaction transaction) {
        return claimed;
    }
}
