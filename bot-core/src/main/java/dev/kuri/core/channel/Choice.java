package dev.kuri.core.channel;

import java.net.URI;

/** Something to press under a message. */
public sealed interface Choice {
    /** What it shows, in the language of the message; channels may shorten it. */
    String label();

    /** Says something to Kuri when it is pressed. */
    record Button(String label, Payload payload) implements Choice {}

    /** Opens an address when it is pressed. */
    record Link(String label, URI target) implements Choice {}
}
