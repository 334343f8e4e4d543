/** Labelled questions, and how well Kuri does on them. */
@NullMarked
package dev.kuri.app.eval;

import org.jspecify.annotations.NullMarked;
