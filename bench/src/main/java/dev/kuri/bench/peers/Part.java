package dev.kuri.bench.peers;

import java.util.Arrays;
import java.util.Locale;

/** A part of the measurement, which can be run alone. */
enum Part {
    /** As fast as the server acknowledges. */
    CAPACITY,
    /** 200 messages a second. */
    STEADY,
    /** Ten times that for three seconds. */
    BURST,
    /** 300 messages a second while a call to the platform takes two seconds. */
    SLOW,
    /** Acknowledged alone, while answers are held back. */
    ACKS,
    /** From the start of the process until it is ready. */
    START,
    /** Capacity with a heap of 256 MB. */
    HEAP;

    /** The word on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @throws IllegalArgumentException naming the parts there are, for another word
     */
    static Part ofWord(String word) {
        return Arrays.stream(values())
                .filter(part -> part.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No part is called \"" + word + "\"; there are "
                        + String.join(
                                ", ", Arrays.stream(values()).map(Part::word).toList())));
    }
}
