/** The providers that this Kuri has accounts at: settings, what they are asked, what they send, and how they stand. */
@NullMarked
package dev.kuri.app.provider;

import org.jspecify.annotations.NullMarked;
