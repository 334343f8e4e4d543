package dev.kuri.peers.inbox;

/** Where webhooks are kept. */
@FunctionalInterface
interface Keeper {
    /** Returns when the webhook would survive a crash. */
    void keep(byte[] webhook) throws Exception;
}
