package dev.kuri.core.channel;

/** Who hears what is said in a chat. */
public enum ChatKind {
    /** One person and Kuri. */
    PRIVATE,
    /** Several people: what concerns one of them is not said here. */
    GROUP
}
