/** From a decision to words. */
@NullMarked
package dev.kuri.core.answer;

import org.jspecify.annotations.NullMarked;
