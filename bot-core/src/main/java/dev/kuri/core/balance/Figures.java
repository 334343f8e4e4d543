package dev.kuri.core.balance;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What providers say, as far as it is to be had at once. */
public interface Figures {
    /** Where no provider is asked. */
    Figures NONE = key -> new Figure.None(Balance.Why.NO_ANSWER);

    /** Never waits for long: what takes its time is asked on, and had the next time. */
    Figure of(ProviderKey key);

    /** Those of all these keys; waits no longer than for one. */
    default Map<ProviderKey, Figure> of(Set<ProviderKey> keys) {
        return keys.stream().collect(toUnmodifiableMap(Function.identity(), this::of));
    }

    /** What is to be had. */
    sealed interface Figure {
        /** As good as a new one. */
        record Current(Holding holding) implements Figure {}

        /** Of an earlier time, which is in it, because there is no newer one. */
        record Earlier(Holding holding) implements Figure {}

        /** Nothing. */
        record None(Balance.Why why) implements Figure {}
    }
}
