package dev.kuri.core.quantity;

/** How one kind of quantity is written. */
interface Grammar {
    void readFrom(Paper paper);
}
