package dev.kuri.core.knowledge;

/** Id of a claim, such as {@code uq.rollover}. */
public record ClaimId(String value) implements Comparable<ClaimId> {
    public ClaimId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An empty id");
        }
    }

    @Override
    public int compareTo(ClaimId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
