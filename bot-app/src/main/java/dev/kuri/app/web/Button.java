package dev.kuri.app.web;

import dev.kuri.core.channel.Choice;

/**
 * A button as the page shows it.
 *
 * @param payload what pressing it sends; empty for one that opens an address
 * @param address what it opens; empty for one that sends
 */
record Button(String label, String payload, String address) {
    /** One that sends. */
    Button(String label, String payload) {
        this(label, payload, "");
    }

    static Button of(Choice choice) {
        return switch (choice) {
            case Choice.Button button ->
                new Button(button.label(), button.payload().value());
            case Choice.Link link -> new Button(link.label(), "", link.target().toString());
        };
    }
}
