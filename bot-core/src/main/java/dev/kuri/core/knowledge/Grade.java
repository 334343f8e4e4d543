package dev.kuri.core.knowledge;

/** How far a claim or source can be relied on, the best first. */
public enum Grade {
    /** The provider's own page. */
    OFFICIAL("A"),
    /** The provider's own text, seen through a copy. */
    OFFICIAL_COPY("A-"),
    /** Several guides agree, or one reputable site. */
    AGREED("B"),
    /** One guide, or an old page. */
    SINGLE("C"),
    /** Generated or self-contradicting; shown only as what contradicts. */
    DOUBTFUL("D"),
    /** What is commonly known; no document was seen. */
    BACKGROUND("BG");

    private final String id;

    Grade(String id) {
        this.id = id;
    }

    /** The mark in files and predictions. */
    public String id() {
        return id;
    }
}
