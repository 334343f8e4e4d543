/** What a person may be reminded of, and when: from what is left and what is claimed to times to speak; pure. */
@NullMarked
package dev.kuri.core.reminder;

import org.jspecify.annotations.NullMarked;
