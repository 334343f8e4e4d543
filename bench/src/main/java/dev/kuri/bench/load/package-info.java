/** What is sent to Kuri and to its peers under load. */
@NullMarked
package dev.kuri.bench.load;

import org.jspecify.annotations.NullMarked;
