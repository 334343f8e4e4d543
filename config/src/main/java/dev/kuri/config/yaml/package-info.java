/** Configuration files as entries that know their line, and what is wrong with them. */
@NullMarked
package dev.kuri.config.yaml;

import org.jspecify.annotations.NullMarked;
