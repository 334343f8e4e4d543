/** What asking any provider over HTTP has in common: calls bounded in time, number and size, and JSON that nobody trusts. */
@NullMarked
package dev.kuri.balance.wire;

import org.jspecify.annotations.NullMarked;
