package dev.kuri.core.understand;

/** A name where it was found; {@code end} is the first place after it. */
record Mention(int start, int end, Lexicon.Name name) {
    Span span() {
        return new Span(start, end, name.plan() == null ? Mask.PROVIDER : Mask.PLAN);
    }
}
