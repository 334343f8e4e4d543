/** Reminders that fall due: asked about again, said while they are still true, ended with an outcome that is counted. */
@NullMarked
package dev.kuri.core.due;

import org.jspecify.annotations.NullMarked;
