package dev.kuri.core.understand;

/** A sign in the words of how they hang together with what was said before. */
public enum Cue {
    /** Names a provider, plan or kind and nothing else of substance: "那软银呢", "auは？". */
    BARE,
    /** Takes something back: "no wait", "打错了", "じゃなくて". */
    CORRECTION,
    /** Points at something said before without naming it: "it", "那个", "それ". */
    POINTER,
    /** "the first one", "前者". */
    FIRST,
    /** "the second one", "后者". */
    SECOND,
    /** "the last one", "最後の". */
    LAST,
    /** "the other one", "もう片方". */
    OTHER,
    /** "both", "三家". */
    ALL,
    /** Goes back to what was asked before: "back to the first thing", "说回". */
    RETURN,
    /** Begins a second question: "and also", "另外". */
    ALSO,
    /** Looks for a provider, whichever it is: "any others", "哪家好". */
    SEARCH,
    /** Sets providers against each other: "which", "哪个", "どっち". */
    COMPARISON,
    /** Asks for the way to do it, not whether it can be done: "how do I", "怎么充", "どうやって". */
    HOW,
    /** Asks for the reason of the last answer. */
    WHY,
    /** Repeats what somebody else says, or holds it against the answer: "my friend says", "听说". */
    HEARSAY,
    /** Says how much data is left, and nothing else: "残り3.2ギガ", "I have 40% left". */
    LEFT,
    /** Says how much was used, and nothing else: "用了12个G". */
    USED,
    /** Says nothing of substance beside what another sign, names and amounts tell. */
    PLAIN,
    /** Speaks of what is used, whatever else it says. */
    USES,
    /** Asks to see what there is: "which reminders do I have". */
    LISTING,
    /** Wants to be reminded, in so many words: "remind me", "リマインドして". */
    REMIND,
    /** Wants Kuri to know a SIM of the person's. */
    ENROL,
    /** Wants a SIM or a reminder of the person's to be forgotten. */
    REMOVAL,
    /** Wants to know, or to have deleted, what Kuri keeps. */
    OWN_DATA,
    /** Is all of a yes. */
    YES,
    /** Is all of a no, or leaves what is being done. */
    NO,
    /** Takes the last change back: "undo". */
    UNDO
}
