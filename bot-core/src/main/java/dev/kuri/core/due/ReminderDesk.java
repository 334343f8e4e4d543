package dev.kuri.core.due;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.OutboundMessage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The reminders of everybody, as the operator sees and stops them. */
public interface ReminderDesk {
    /**
     * What waits to fall due, by hours of UTC. It is what is promised now: some of it will not be true any more by then.
     *
     * @param until the first instant that is not looked at
     * @return the first hour first, those without any left out; what is late counts as of this hour
     */
    List<Hour> forecast(Instant until);

    /** Since when nothing is said of what falls due; empty if all goes on. */
    Optional<Instant> pausedSince();

    /**
     * Has all nodes leave alone what falls due, from their next look on. It stays due: when they go on, what is still of use
     * is said, and the rest is dropped.
     *
     * @return false if it was so already
     */
    boolean pause();

    /** Lets them go on; false if they do. */
    boolean resume();

    /**
     * Says something in a private chat on the way that reminders take.
     *
     * @param chat as the platform names it
     * @return false if nobody ever wrote to Kuri from there
     */
    boolean say(ChannelName channel, String chat, OutboundMessage message);

    /**
     * What falls due in an hour.
     *
     * @param chats so many messages it will be at most: all that is due in a chat is one
     */
    record Hour(Instant from, ChannelName channel, long chats, long reminders) {}
}
