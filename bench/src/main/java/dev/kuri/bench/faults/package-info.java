/** What the scripts in bench/faults need beside ChatBench: a PostgreSQL, drivers that it has not, figures of its results. */
@NullMarked
package dev.kuri.bench.faults;

import org.jspecify.annotations.NullMarked;
