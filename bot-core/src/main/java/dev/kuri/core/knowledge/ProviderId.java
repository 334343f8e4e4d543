package dev.kuri.core.knowledge;

/** Id of a provider, such as {@code uq}. */
public record ProviderId(String value) implements Comparable<ProviderId> {
    public ProviderId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An empty id");
        }
    }

    @Override
    public int compareTo(ProviderId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
