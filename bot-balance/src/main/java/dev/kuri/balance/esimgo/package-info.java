/** The API of eSIM Go: the bundles of an eSIM, in decimal bytes. */
@NullMarked
package dev.kuri.balance.esimgo;

import org.jspecify.annotations.NullMarked;
