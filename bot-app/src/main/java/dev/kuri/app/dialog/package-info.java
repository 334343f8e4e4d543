/** Talks to Kuri without a platform, and tells a turn as a prediction. */
@NullMarked
package dev.kuri.app.dialog;

import org.jspecify.annotations.NullMarked;
