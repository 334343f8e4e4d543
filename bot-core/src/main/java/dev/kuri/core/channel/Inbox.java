package dev.kuri.core.channel;

import java.util.List;

/** Where adapters put what came in. */
public interface Inbox {
    /**
     * Keeps messages durably and returns; the work is done later. An event that was kept before is dropped.
     *
     * @throws InboxUnavailableException when they cannot be kept now; the platform should deliver them again
     */
    void accept(List<InboundMessage> messages);
}
