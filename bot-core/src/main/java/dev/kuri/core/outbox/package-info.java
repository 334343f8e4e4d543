/** What was said and is not yet sent, and the loop that sends it. */
@NullMarked
package dev.kuri.core.outbox;

import org.jspecify.annotations.NullMarked;
