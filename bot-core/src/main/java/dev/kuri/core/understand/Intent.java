package dev.kuri.core.understand;

import dev.kuri.core.knowledge.Topic;
import java.util.Locale;
import java.util.Optional;

/** What a person wants to know or do. */
public enum Intent {
    ROLLOVER,
    TRANSFER,
    TOPUP,
    RENEWAL,
    EXPIRY,
    BALANCE,
    REMINDER,
    PURCHASE,
    ACTIVATION,
    PAYMENT,
    NETWORK,
    BASICS,
    SOURCE,
    HANDOFF,
    ACCOUNT,
    SMALLTALK,
    /** Anything that Kuri cannot help with. */
    OOS;

    /** The word in labelled questions and predictions. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the knowledge base files it under; empty for what is not answered from there. */
    public Optional<Topic> topic() {
        return Topic.ofId(id());
    }

    public static Optional<Intent> ofId(String id) {
        for (Intent intent : values()) {
            if (intent.id().equals(id)) {
                return Optional.of(intent);
            }
        }
        return Optional.empty();
    }
}
