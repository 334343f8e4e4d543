/** From the numbers and dates that people write to what they amount to; knows no names and no intents. */
@NullMarked
package dev.kuri.core.quantity;

import org.jspecify.annotations.NullMarked;
