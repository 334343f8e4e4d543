/** From a message to intent and slots; knows no history. */
@NullMarked
package dev.kuri.core.understand;

import org.jspecify.annotations.NullMarked;
