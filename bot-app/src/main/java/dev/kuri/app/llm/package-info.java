/** An OpenAI-compatible endpoint as a second opinion; off unless the operator names one. */
@NullMarked
package dev.kuri.app.llm;

import org.jspecify.annotations.NullMarked;
