/** Leaves a provider alone for a while after it has failed often. */
@NullMarked
package dev.kuri.balance.guard;

import org.jspecify.annotations.NullMarked;
