/** The server: stores, channels, sweeps and settings, wired by Spring. */
@NullMarked
package dev.kuri.app.serve;

import org.jspecify.annotations.NullMarked;
