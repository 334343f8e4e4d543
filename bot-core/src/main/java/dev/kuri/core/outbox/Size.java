package dev.kuri.core.outbox;

import dev.kuri.core.channel.ChannelLimits;

/**
 * What a part of a message takes of the room in it, at the most.
 *
 * @param units of text, in UTF-16
 * @param styles runs of styled text
 */
record Size(int units, int styles) {
    static final Size NONE = new Size(0, 0);

    /** The room in one message. */
    static Size of(ChannelLimits limits) {
        return new Size(limits.textUnits(), limits.styles());
    }

    /** The room in one message beside a card. */
    static Size ofCaption(ChannelLimits limits) {
        return new Size(limits.captionUnits(), limits.styles());
    }

    Size plus(Size other) {
        return new Size(units + other.units, styles + other.styles);
    }

    Size plusUnits(int more) {
        return new Size(units + more, styles);
    }

    boolean fitsInto(Size room) {
        return units <= room.units && styles <= room.styles;
    }
}
