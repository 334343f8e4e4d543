package dev.kuri.app.serve;

import java.time.Duration;

/**
 * Work that is looked for again and again.
 *
 * @param name of what is looked through, for the log
 * @param interval between the end of one look and the beginning of the next
 * @param needsDatabase whether it waits until the database is there
 */
record Sweep(String name, Duration interval, boolean needsDatabase, Runnable work) {}
