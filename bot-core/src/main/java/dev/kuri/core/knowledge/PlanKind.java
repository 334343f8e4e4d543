package dev.kuri.core.knowledge;

import java.util.Locale;
import java.util.Optional;

/** The families of plans that have rules of their own. */
public enum PlanKind {
    PREPAID,
    POSTPAID,
    ENTERPRISE,
    TRAVEL;

    /** The word in files and predictions. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PlanKind> ofId(String id) {
        for (PlanKind kind : values()) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
