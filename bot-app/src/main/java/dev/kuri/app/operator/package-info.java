/** Who may see and do what only the operator may. */
@NullMarked
package dev.kuri.app.operator;

import org.jspecify.annotations.NullMarked;
