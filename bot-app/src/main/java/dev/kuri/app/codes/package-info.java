/** The codes that the operator gives to people with what they buy. */
@NullMarked
package dev.kuri.app.codes;

import org.jspecify.annotations.NullMarked;
