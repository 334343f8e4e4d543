package dev.kuri.store;

/** A row that is to be written, by a statement whose conditions it may not meet. */
final class Write {
    /** A row that is not even tried. */
    static final Write NONE = new Write();

    private boolean hit;

    /** Whether the row was written; false until the statement has run. */
    boolean hit() {
        return hit;
    }

    void done(boolean written) {
        hit = written;
    }
}
