package dev.kuri.core.balance;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a provider answered. */
public sealed interface Lookup {
    /** Figures. */
    record Found(Holding holding) implements Lookup {}

    /** The provider knows no such subscription, or not any more: it will never answer anything else. */
    record Gone() implements Lookup {}

    /**
     * It wants to be left alone.
     *
     * @param until null if it does not say for how long
     */
    record Busy(@Nullable Duration until) implements Lookup {}

    /** It does not accept our credentials, or our address: the operator has to do something. */
    record Refused(String reason) implements Lookup {}

    /**
     * It did not answer, or with something that is none.
     *
     * @param reason in the field's words, without anything that a person or a provider wrote
     */
    record Failed(String reason) implements Lookup {}
}
