/** Loads and checks the sentences that Kuri speaks in. */
@NullMarked
package dev.kuri.config.wording;

import org.jspecify.annotations.NullMarked;
