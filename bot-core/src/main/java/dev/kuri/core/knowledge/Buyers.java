package dev.kuri.core.knowledge;

/** Who may become a customer. */
public enum Buyers {
    RESIDENTS,
    VISITORS,
    ANYONE,
    US_RESIDENTS
}
