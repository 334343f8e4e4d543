package dev.kuri.core.channel;

/**
 * What a channel can carry, as far as the core must know to cut an answer to fit.
 *
 * @param textUnits longest text of one message, in UTF-16 code units after rendering
 * @param captionUnits the same of a message with a {@link Card}
 * @param messagesPerCall how many messages one API call may hold
 * @param choices most buttons under a message
 * @param labelUnits longest button label, in UTF-16 code units; longer ones are shortened by the renderer
 * @param styles most runs of styled text in one message; more would be shown plain
 */
public record ChannelLimits(
        int textUnits, int captionUnits, int messagesPerCall, int choices, int labelUnits, int styles) {
    /** Of a channel on which a card leaves as much room as there is without. */
    public ChannelLimits(int textUnits, int messagesPerCall, int choices, int labelUnits, int styles) {
        this(textUnits, textUnits, messagesPerCall, choices, labelUnits, styles);
    }
}
