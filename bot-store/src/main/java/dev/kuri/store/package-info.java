/** The stores of the core on H2 and PostgreSQL: what is committed is durable, and is committed together with that of others. */
@NullMarked
package dev.kuri.store;

import org.jspecify.annotations.NullMarked;
