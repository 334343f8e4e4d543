package dev.kuri.core.quantity;

/** Where something stands in a text; {@code end} is the first place after it. */
public record Place(int start, int end) {
    public Place {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Not a place in a text: " + start + " to " + end);
        }
    }

    /** What stands there. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
