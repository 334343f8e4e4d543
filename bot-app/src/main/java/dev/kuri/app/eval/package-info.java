/** Puts labelled questions to Kuri, and prints how well it did. */
@NullMarked
package dev.kuri.app.eval;

import org.jspecify.annotations.NullMarked;
