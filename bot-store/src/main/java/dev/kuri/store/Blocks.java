package dev.kuri.store;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** Goes through many rows in transactions that nobody waits for long. */
final class Blocks {
    /** Rows of one transaction. */
    static final int ROWS = 200;

    private Blocks() {}

    /**
     * @param find the next rows, at most {@link #ROWS}; none of those that were changed, or cannot be
     * @param change gives how many were changed
     * @return how many were changed in all
     */
    static <R> int through(Supplier<List<R>> find, ToIntFunction<List<R>> change) {
        int all = 0;
        List<R> found = find.get();
        while (!found.isEmpty()) {
            all += change.applyAsInt(found);
            found = found.size() < ROWS ? List.of() : find.get();
        }
        return all;
    }
}
