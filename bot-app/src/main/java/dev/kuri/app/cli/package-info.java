/** The command line. */
@NullMarked
package dev.kuri.app.cli;

import org.jspecify.annotations.NullMarked;
