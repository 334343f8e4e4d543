/**
 * What is left of a person's data, until when, and what becomes of it: the ledger that knows the rules, and the port to
 * providers that know the figures.
 */
@NullMarked
package dev.kuri.core.balance;

import org.jspecify.annotations.NullMarked;
