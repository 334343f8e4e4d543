/** From a conversation and an interpretation to a decision; pure. */
@NullMarked
package dev.kuri.core.decide;

import org.jspecify.annotations.NullMarked;
