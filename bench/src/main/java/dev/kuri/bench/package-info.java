/** The command line of the benchmarks. */
@NullMarked
package dev.kuri.bench;

import org.jspecify.annotations.NullMarked;
