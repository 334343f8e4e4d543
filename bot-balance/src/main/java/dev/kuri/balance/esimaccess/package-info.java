/** The API of eSIM Access: what is left of an eSIM, in bytes, some hours late. */
@NullMarked
package dev.kuri.balance.esimaccess;

import org.jspecify.annotations.NullMarked;
