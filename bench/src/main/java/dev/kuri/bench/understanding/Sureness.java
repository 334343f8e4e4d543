package dev.kuri.bench.understanding;

import dev.kuri.core.understand.TextClassifier.Guess;

/** How sure a guess is that a text is in scope at all, where no line out of scope was ever learnt from. */
final class Sureness {
    /** Ours, from CLINC150's validation part: between 1 and 3 all are alike there. */
    private static final double FAMILIARITY = 2;

    private Sureness() {}

    /** Words never seen speak against a text as a low margin does. */
    static double of(Guess guess) {
        return guess.margin() + FAMILIARITY * guess.known();
    }
}
