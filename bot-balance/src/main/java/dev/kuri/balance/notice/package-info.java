/** What providers send by themselves: reasons to ask them again. */
@NullMarked
package dev.kuri.balance.notice;

import org.jspecify.annotations.NullMarked;
