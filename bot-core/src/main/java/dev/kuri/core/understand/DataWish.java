package dev.kuri.core.understand;

import java.util.Locale;
import java.util.Optional;

/** What a person may want about the data that Kuri keeps of the chat. */
public enum DataWish {
    /** To know what is kept. */
    EXPLANATION,
    /** To have all of it. */
    EXPORT,
    /** To have it deleted; he is asked whether he is sure. */
    DELETION,
    /** Is sure. */
    CONFIRMATION,
    /** Is not. */
    RETREAT,
    /** Any of these, said where others listen: it is done in private only. */
    ELSEWHERE;

    /** The word in payloads. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DataWish> ofId(String id) {
        for (DataWish wish : values()) {
            if (wish.id().equals(id)) {
                return Optional.of(wish);
            }
        }
        return Optional.empty();
    }
}
