/** Keeps what providers have said, so that people get an answer at once and providers are asked no more often than needed. */
@NullMarked
package dev.kuri.balance.figures;

import org.jspecify.annotations.NullMarked;
