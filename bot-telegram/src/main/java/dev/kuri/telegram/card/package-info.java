/** Draws what is left of a subscription as a picture, on servers without fonts as well. */
@NullMarked
package dev.kuri.telegram.card;

import org.jspecify.annotations.NullMarked;
