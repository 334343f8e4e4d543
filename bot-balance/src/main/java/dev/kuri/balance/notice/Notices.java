package dev.kuri.balance.notice;

/** Reads what one provider sends to its webhook, after checking that it was the provider. */
public interface Notices {
    /** Ours: the longest notice in any provider's documentation has 500 bytes. */
    int MOST_BYTES = 16 * 1024;

    /** The name of the API whose keys are in the notices. */
    String name();

    /**
     * @param body as it was sent: a signature covers that, and not what a parser made of it
     * @return never throws for what was sent
     */
    Received read(Posted posted, byte[] body);
}
