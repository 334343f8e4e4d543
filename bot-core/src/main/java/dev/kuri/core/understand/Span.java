package dev.kuri.core.understand;

/** A stretch of folded words that stands for something; {@code end} is the first place after it. */
record Span(int start, int end, Mask mask) {
    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
