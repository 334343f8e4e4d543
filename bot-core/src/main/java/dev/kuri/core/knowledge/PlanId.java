package dev.kuri.core.knowledge;

/** Id of a plan, such as {@code uq-komikomi}. */
public record PlanId(String value) implements Comparable<PlanId> {
    public PlanId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An empty id");
        }
    }

    @Override
    public int compareTo(PlanId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
