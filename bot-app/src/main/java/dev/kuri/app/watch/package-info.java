/** What can be seen of a running server from outside: health and figures. */
@NullMarked
package dev.kuri.app.watch;

import org.jspecify.annotations.NullMarked;
