package dev.kuri.core.knowledge;

/** Id of a source, such as {@code R29}. */
public record SourceId(String value) implements Comparable<SourceId> {
    public SourceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An empty id");
        }
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
