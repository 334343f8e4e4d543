package dev.kuri.core.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The value of a number as it is written.
 *
 * @param about whether a choice of values is written, as "两三" or "3-5"; then the lowest is the value
 */
record Numeral(BigDecimal value, boolean about) {
    /** Ours: nothing that people count here is more, and arithmetic stays cheap. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    static Numeral exactly(BigDecimal value) {
        return new Numeral(value, false);
    }

    /** Empty for what is too large to be meant as a number. */
    Optional<Numeral> plausible() {
        return value.compareTo(MOST) <= 0 ? Optional.of(this) : Optional.empty();
    }

    Numeral times(BigDecimal factor) {
        return new Numeral(value.multiply(factor), about);
    }

    Numeral plus(BigDecimal more) {
        return new Numeral(value.add(more), about);
    }

    Numeral orSo() {
        return new Numeral(value, true);
    }

    /** The same value in as few digits as it takes, and never as a power. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether it can be counted off: no half of anything. */
    boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
