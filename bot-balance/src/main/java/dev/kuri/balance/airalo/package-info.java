/** The Airalo Partner API: what is left of an eSIM, in megabytes of 1024 · 1024 bytes. */
@NullMarked
package dev.kuri.balance.airalo;

import org.jspecify.annotations.NullMarked;
