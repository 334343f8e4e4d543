/** What it costs to tell what is left, and to draw it. */
@NullMarked
package dev.kuri.bench.balance;

import org.jspecify.annotations.NullMarked;
