/** Labelled questions, and how well Kuri does on them. */
@NullMarked
package dev.kuri.config.eval;

import org.jspecify.annotations.NullMarked;
