/** The chat page: a messenger in the browser that shows each answer also as Telegram and LINE would show it. */
@NullMarked
package dev.kuri.app.web;

import org.jspecify.annotations.NullMarked;
