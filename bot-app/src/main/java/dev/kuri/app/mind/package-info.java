/** Makes what thinks from the configuration, and makes it anew when that changes. */
@NullMarked
package dev.kuri.app.mind;

import org.jspecify.annotations.NullMarked;
