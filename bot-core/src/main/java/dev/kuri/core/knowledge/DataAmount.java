package dev.kuri.core.knowledge;

import java.math.BigDecimal;

/** An amount of data in the provider's own unit, because providers differ in what a gigabyte is. */
public record DataAmount(long value, Unit unit) {
    public DataAmount {
        if (value <= 0) {
            throw new IllegalArgumentException("Not an amount of data: " + value);
        }
    }

    /** Half gigabytes and the like are given in megabytes of a thousandth, as Japanese providers count them. */
    public static DataAmount ofGigabytes(BigDecimal gigabytes) {
        BigDecimal whole = gigabytes.stripTrailingZeros();
        return whole.scale() <= 0
                ? new DataAmount(whole.longValueExact(), Unit.GB)
                : new DataAmount(gigabytes.movePointRight(3).longValueExact(), Unit.MB);
    }

    /** In bytes, a gigabyte being 10⁹ of them. */
    public long bytes() {
        return switch (unit) {
            case BYTE -> value;
            case MB -> value * 1_000_000;
            case GB -> value * 1_000_000_000;
        };
    }

    /** Units as providers print them. */
    public enum Unit {
        BYTE,
        MB,
        GB
    }

    @Override
    public String toString() {
        return unit == Unit.BYTE ? value + " byte" : value + " " + unit;
    }
}
