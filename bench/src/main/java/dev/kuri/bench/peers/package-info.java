/** Kuri side by side with its peers under load: who is measured, what with, and what is held against the goals. */
@NullMarked
package dev.kuri.bench.peers;

import org.jspecify.annotations.NullMarked;
