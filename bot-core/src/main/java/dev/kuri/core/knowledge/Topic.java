package dev.kuri.core.knowledge;

import java.util.Locale;
import java.util.Optional;

/** What a claim is about. */
public enum Topic {
    ROLLOVER,
    TRANSFER,
    TOPUP,
    RENEWAL,
    EXPIRY,
    BALANCE,
    PAYMENT,
    PURCHASE,
    ACTIVATION,
    NETWORK,
    /** Definitions of terms; guides only. */
    BASICS;

    /** The word in files and predictions. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Topic> ofId(String id) {
        for (Topic topic : values()) {
            if (topic.id().equals(id)) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }
}
