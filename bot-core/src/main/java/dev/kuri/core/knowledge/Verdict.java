package dev.kuri.core.knowledge;

import java.util.Locale;

/** Whether the provider has the thing asked about. {@code UNKNOWN} is an answer: nobody could confirm either. */
public enum Verdict {
    YES,
    NO,
    CONDITIONAL,
    UNKNOWN;

    /** The word in files and predictions. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
