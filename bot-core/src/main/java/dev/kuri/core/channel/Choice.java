package dev.kuri.core.channel;

/**
 * A button under a message.
 *
 * @param label what it shows, in the language of the message; channels may shorten it
 */
public record Choice(String label, Payload payload) {}
