package dev.kuri.core.knowledge;

import java.util.Locale;
import java.util.Optional;

/** A detail of a question that can turn a verdict round. */
public enum Condition {
    /** Which data: {@code monthly carried purchased bonus code}. */
    ORIGIN,
    /** For whom: {@code own-device own-line same-account other-account family same-provider other-provider anyone}. */
    RECIPIENT,
    /** How the line stands: {@code active expired used-up not-started before-arrival}. */
    STATE,
    /** By which way: {@code buy-for-other share gift tether}. */
    METHOD,
    /** Which side of the topic: {@code amount order price duration extends auto start stack …}. */
    ASPECT;

    /** The word in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Condition> ofId(String id) {
        for (Condition condition : values()) {
            if (condition.id().equals(id)) {
                return Optional.of(condition);
            }
        }
        return Optional.empty();
    }
}
