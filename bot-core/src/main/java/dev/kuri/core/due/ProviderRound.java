package dev.kuri.core.due;

import dev.kuri.core.balance.Assessment;
import dev.kuri.core.balance.Balance;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Leadership;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes through all chats that want to be reminded of what becomes of an eSIM, asks its provider, and plans anew. One chat
 * after the other: so people who ask meanwhile wait behind one call at most, and no provider is asked faster than it answers.
 */
public final class ProviderRound {
    private static final Logger LOG = LoggerFactory.getLogger(ProviderRound.class);

    private static final int BLOCK = 100;

    private final Replans replans;
    private final Assessment assessment;
    private final Replanning replanning;
    private final Leadership leadership;
    private volatile boolean stopped;

    /**
     * @param assessment one that waits for providers
     */
    public ProviderRound(Replans replans, Assessment assessment, Replanning replanning, Leadership leadership) {
        this.replans = replans;
        this.assessment = assessment;
        this.replanning = replanning;
        this.leadership = leadership;
    }

    /** Goes round once, for as long as this node leads. */
    public void run() {
        List<ChatAddress> block = mayGoOn() ? replans.after(null, BLOCK) : List.of();
        while (!block.isEmpty()) {
            for (ChatAddress chat : block) {
                if (!mayGoOn()) {
                    return;
                }
                workOn(chat);
            }
            block = replans.after(block.getLast(), BLOCK);
        }
    }

    /** Ends a round before the next chat. Returns at once. */
    public void stop() {
        stopped = true;
    }

    private boolean mayGoOn() {
        return !stopped && leadership.leads(AlertSweep.ROLE);
    }

    private void workOn(ChatAddress chat) {
        try {
            assessment.of(replanning.watched(chat)).forEach(balance -> {
                if (balance instanceof Balance.Told told && told.freshness() instanceof Balance.Freshness.Asked) {
                    replanning.plan(chat, told);
                }
            });
        } catch (RuntimeException e) {
            LOG.error("A chat's reminders were not planned anew; the next round tries again", e);
        }
    }
}
