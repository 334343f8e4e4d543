package dev.kuri.core.knowledge;

/** An amount of data in the provider's own unit, because providers differ in what a gigabyte is. */
public record DataAmount(long value, Unit unit) {
    public DataAmount {
        if (value <= 0) {
            throw new IllegalArgumentException("Not an amount of data: " + value);
        }
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
