package dev.kuri.core.channel;

/**
 * What is known of earlier tries to make a delivery.
 *
 * @param taken how often it was taken in order to be made, counted when it is taken: by a node that died on the way as well
 * @param failures how often it was put aside afterwards
 * @param unknown how many of these ended without our knowing whether the platform had taken it
 */
public record Tries(int taken, int failures, int unknown) {
    public static final Tries NONE = new Tries(0, 0, 0);

    public Tries {
        if (taken < 0 || failures < 0 || unknown < 0 || unknown > failures) {
            throw new IllegalArgumentException(
                    "Tries taken %d, failures %d, unknown %d".formatted(taken, failures, unknown));
        }
    }

    /** Whether the platform may have it: a try ended without an answer, or the node that made it died. */
    public boolean mayHaveArrived() {
        return taken > failures - unknown;
    }
}
