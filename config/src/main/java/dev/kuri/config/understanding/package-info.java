/** The phrases and labelled questions that operators keep, and the model that a build learns from them. */
@NullMarked
package dev.kuri.config.understanding;

import org.jspecify.annotations.NullMarked;
