/** The conductor of a turn and the loop over the inbox; the only part that knows all others. */
@NullMarked
package dev.kuri.core.turn;

import org.jspecify.annotations.NullMarked;
