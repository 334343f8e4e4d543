/** Loads and checks the knowledge base. */
@NullMarked
package dev.kuri.config.knowledge;

import org.jspecify.annotations.NullMarked;
