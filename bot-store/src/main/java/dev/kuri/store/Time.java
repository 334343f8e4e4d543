package dev.kuri.store;

import java.time.Clock;
import java.util.function.LongSupplier;

/**
 * The two ways to tell the time.
 *
 * @param clock what nodes share, and people set
 * @param nanos what only this process can read, and nobody sets
 */
record Time(Clock clock, LongSupplier nanos) {}
