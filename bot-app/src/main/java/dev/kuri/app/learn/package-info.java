/** Teaches Kuri an operator's own questions, if that does no harm to the others. */
@NullMarked
package dev.kuri.app.learn;

import org.jspecify.annotations.NullMarked;
