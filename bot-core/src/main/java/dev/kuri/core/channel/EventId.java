package dev.kuri.core.channel;

/**
 * The platform's id of one event. A second delivery of the event has the same id, which is how it is told apart.
 *
 * @param value {@code update_id} on Telegram, {@code webhookEventId} on LINE
 */
public record EventId(ChannelName channel, String bot, String value) {
    public EventId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An event without an id on " + channel.value());
        }
    }
}
