package dev.kuri.config.eval;

/** A figure by which understanding is told, in the order of tables. */
public enum Measure {
    QUESTIONS("n"),
    INTENT("intent"),
    PROVIDERS("providers"),
    /** Intent and providers right. */
    JOINT("joint"),
    /** A right intent got, or among the three likeliest. */
    TOP3("top3"),
    /** Answered with a question back. */
    ASKED("asked"),
    /** The wrong intent, among those answered without asking. */
    WRONG("wrong"),
    /** Answered as if in scope, among those out of scope. */
    OOS_ANSWERED("oos ans"),
    OOS_PRECISION("oos P"),
    OOS_RECALL("oos R"),
    OOS_F1("oos F1"),
    VERDICT("verdict"),
    /** The right verdict, among those with intent and providers right. */
    VERDICT_OF_UNDERSTOOD("verdict*"),
    UNDERSTOOD_WITH_VERDICT("n verd*");

    private final String title;

    Measure(String title) {
        this.title = title;
    }

    /** Its name in tables. */
    public String title() {
        return title;
    }
}
