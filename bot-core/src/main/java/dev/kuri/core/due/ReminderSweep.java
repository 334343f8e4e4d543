package dev.kuri.core.due;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.due.DueReminders.Claimed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Station 4: takes what is due in blocks, until nothing is; all nodes do so at the same time, each with blocks of its own. */
public final class ReminderSweep {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderSweep.class);

    /** Chats in one block. More would only wait in memory, and come free later if this node dies. */
    private static final int BLOCK = 500;

    private final DueReminders due;
    private final ReminderJob job;
    private final Consumer<Delivery> sender;
    private final Executor executor;
    private volatile boolean stopped;

    /**
     * @param sender takes what this node is to send, and returns at once
     * @param executor works on a few chats at the same time, so that they share commits; may make the sweep wait
     */
    public ReminderSweep(DueReminders due, ReminderJob job, Consumer<Delivery> sender, Executor executor) {
        this.due = due;
        this.job = job;
        this.sender = sender;
        this.executor = executor;
    }

    /** Returns when nothing is due any more that another node does not work on. */
    public void run() {
        boolean isAnyLeft = !stopped;
        while (isAnyLeft) {
            List<Claimed> claimed = due.claim(BLOCK);
            workOn(claimed);
            isAnyLeft = !stopped && !claimed.isEmpty();
        }
    }

    /** Leaves what is not begun to the end of its lease. Returns at once. */
    public void stop() {
        stopped = true;
    }

    private void workOn(List<Claimed> claimed) {
        Map<ChatAddress, List<Claimed>> byChat =
                claimed.stream().collect(groupingBy(one -> one.reminder().to(), LinkedHashMap::new, toList()));
        CompletableFuture<?>[] all = byChat.values().stream()
                .map(ofChat -> CompletableFuture.runAsync(() -> workOnChat(ofChat), executor))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(all).join();
    }

    private void workOnChat(List<Claimed> ofChat) {
        if (stopped) {
            return;
        }
        try {
            job.run(ofChat).ifPresent(sender);
        } catch (RuntimeException e) {
            LOG.error("{} reminders of a chat were not brought to an outcome; they are tried again", ofChat.size(), e);
            job.failed(ofChat);
        }
    }
}
