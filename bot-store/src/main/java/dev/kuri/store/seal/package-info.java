/** How what nobody else may read stands in the database. */
@NullMarked
package dev.kuri.store.seal;

import org.jspecify.annotations.NullMarked;
