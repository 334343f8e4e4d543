/** How well, how fast and how lightly questions are understood, beside what others measured. */
@NullMarked
package dev.kuri.bench.understanding;

import org.jspecify.annotations.NullMarked;
