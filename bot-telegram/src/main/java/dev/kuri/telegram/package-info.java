/** Telegram as a channel: its updates become neutral messages, neutral messages become its calls. */
@NullMarked
package dev.kuri.telegram;

import org.jspecify.annotations.NullMarked;
