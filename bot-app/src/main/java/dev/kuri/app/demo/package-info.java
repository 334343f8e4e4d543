/** Subscriptions that nobody has, and providers that are played, to show balances without any account. */
@NullMarked
package dev.kuri.app.demo;

import org.jspecify.annotations.NullMarked;
