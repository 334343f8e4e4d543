/** What Kuri knows: providers, plans, claims with sources, guides, and which claim answers a question. */
@NullMarked
package dev.kuri.core.knowledge;

import org.jspecify.annotations.NullMarked;
