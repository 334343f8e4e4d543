package dev.kuri.balance.wire;

import dev.kuri.core.balance.Lookup;

/**
 * An answer without something that every answer has, or with something else in its place. Names the field and nothing of
 * what stood there.
 */
public final class NotAnAnswerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * @param field the provider's name for what is missing or cannot be read
     */
    public NotAnAnswerException(String field) {
        super("no " + field + " that can be read");
        this.field = field;
    }

    /** What the caller is told. */
    public Lookup.Failed asLookup() {
        return new Lookup.Failed("no " + field + " that can be read");
    }
}
