/** The chat page. */
@NullMarked
package dev.kuri.app.web;

import org.jspecify.annotations.NullMarked;
