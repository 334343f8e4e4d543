package dev.kuri.core.turn;

import dev.kuri.core.channel.InboundMessage;

/** Tells what a person says from what merely happens. */
public final class Saying {
    private Saying() {}

    /** Whether a message is said to Kuri, who has something to say to it. */
    public static boolean isOne(InboundMessage message) {
        return switch (message.content()) {
            case InboundMessage.Text text -> true;
            case InboundMessage.Press press -> true;
            case InboundMessage.Media media -> true;
            case InboundMessage.Joined joined -> true;
            case InboundMessage.Left left -> false;
            case InboundMessage.Returned returned -> false;
            case InboundMessage.Withdrawn withdrawn -> false;
            case InboundMessage.Moved moved -> false;
            case InboundMessage.Unsupported unsupported -> false;
        };
    }
}
