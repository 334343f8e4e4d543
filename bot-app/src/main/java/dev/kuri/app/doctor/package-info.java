/** Looks whether everything that Kuri needs is as it should be, and mends what can be mended from here. */
@NullMarked
package dev.kuri.app.doctor;

import org.jspecify.annotations.NullMarked;
