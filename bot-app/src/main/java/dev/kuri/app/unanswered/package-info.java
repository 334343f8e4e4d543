/** Shows an operator what was not answered, so that he can teach it. */
@NullMarked
package dev.kuri.app.unanswered;

import org.jspecify.annotations.NullMarked;
