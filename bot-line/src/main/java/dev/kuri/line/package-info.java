/** LINE as a channel: receives and parses webhooks, renders and sends answers; one file a job. */
@NullMarked
package dev.kuri.line;

import org.jspecify.annotations.NullMarked;
