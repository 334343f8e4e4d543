/** Providers that are played on this machine, for tests and for trying Kuri without an account. */
@NullMarked
package dev.kuri.balance.demo;

import org.jspecify.annotations.NullMarked;
