package dev.kuri.core.due;

/** What becomes of a reminder that is due. */
public enum ReminderOutcome {
    /** It was said: its delivery waits in the outbox, or went out. */
    SENT,
    /** The fact is not what it was: renewed, topped up or corrected since. */
    RENEWED,
    /** There is no such subscription any more. */
    GONE,
    /** The person does not want to hear of it any more. */
    OPTED_OUT,
    /** It is of no use any more. */
    TOO_LATE,
    /** Not now, so it still waits: the person is left alone at this hour, or the provider has not answered yet. */
    POSTPONED,
    /** A defect, or a database that does not answer; it still waits, and is due again when its lease ends. */
    FAILED
}
