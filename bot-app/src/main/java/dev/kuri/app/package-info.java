/** The application: wiring, command line, web pages. */
@NullMarked
package dev.kuri.app;

import org.jspecify.annotations.NullMarked;
