package dev.kuri.core.channel;

/**
 * A messaging platform, by the word that stands in the database, such as {@code telegram}.
 *
 * @param value lower-case letters, at most 20
 */
public record ChannelName(String value) {
    public ChannelName {
        if (!value.matches("[a-z]{1,20}")) {
            throw new IllegalArgumentException("Not a channel name: " + value);
        }
    }
}
