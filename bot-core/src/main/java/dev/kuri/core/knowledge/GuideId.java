package dev.kuri.core.knowledge;

/** Id of a guide, such as {@code renewal-steps}. */
public record GuideId(String value) implements Comparable<GuideId> {
    public GuideId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An empty id");
        }
    }

    @Override
    public int compareTo(GuideId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
