package dev.kuri.store.json;

import dev.kuri.core.balance.LinkCode;
import dev.kuri.core.balance.SimNumber;
import dev.kuri.store.seal.Seal;

/** Seals the words of a column in which a code or the number of a SIM stands, be it typed by a person or said by Kuri. */
final class SealedWords {
    private final Seal seal;

    SealedWords(Seal seal) {
        this.seal = seal;
    }

    String close(String json) {
        return seal.isSet() && isTelling(json) ? seal.close(json) : json;
    }

    String open(String column) {
        return seal.open(column);
    }

    /** A code may go over several lines. */
    private static boolean isTelling(String json) {
        String words = json.replace("\\n", " ");
        return LinkCode.in(words).isPresent() || SimNumber.mayBeIn(words);
    }
}
