/** What a channel adapter sees of Kuri: neutral messages in both directions, the inbox, and the port it implements. */
@NullMarked
package dev.kuri.core.channel;

import org.jspecify.annotations.NullMarked;
