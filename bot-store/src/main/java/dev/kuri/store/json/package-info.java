/** How the core's types are written into columns, and read by a node that runs an older or a newer Kuri. */
@NullMarked
package dev.kuri.store.json;

import org.jspecify.annotations.NullMarked;
