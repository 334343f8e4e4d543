package dev.kuri.app.operator;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What opens the operator's pages.
 *
 * @param password null or blank for none: then the pages are off
 */
@ConfigurationProperties("kuri.operator")
public record OperatorProperties(@Nullable String password) {
    /** Guessing a shorter one from afar is only a matter of patience. */
    private static final int LEAST_CHARACTERS = 12;

    /**
     * Checks what binding cannot.
     *
     * @throws IllegalArgumentException with a sentence for the operator
     */
    public OperatorProperties {
        if (password != null && !password.isBlank() && password.length() < LEAST_CHARACTERS) {
            throw new IllegalArgumentException(
                    "kuri.operator.password needs at least " + LEAST_CHARACTERS + " characters");
        }
    }

    boolean isOn() {
        return password != null && !password.isBlank();
    }

    /** Tells whether there is a password, never which. */
    @Override
    public String toString() {
        return "OperatorProperties[password " + (isOn() ? "set" : "not set") + "]";
    }
}
