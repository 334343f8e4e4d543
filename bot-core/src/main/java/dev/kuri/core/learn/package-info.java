/** What operators learn from: the messages that Kuri did not answer, without the people who wrote them. */
@NullMarked
package dev.kuri.core.learn;

import org.jspecify.annotations.NullMarked;
