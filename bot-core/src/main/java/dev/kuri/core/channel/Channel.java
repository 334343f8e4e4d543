package dev.kuri.core.channel;

/** A messaging platform, as the core sees it. Implementations are safe for use by many threads. */
public interface Channel {
    ChannelName name();

    ChannelLimits limits();

    /** How many messages a second may be sent that nobody asked for; at least 1. */
    default int unaskedPerSecond() {
        return Integer.MAX_VALUE;
    }

    /**
     * Makes one API call and waits for its end. What may go wrong is in the result; an exception is a defect.
     */
    DeliveryResult deliver(Delivery delivery);

    /**
     * Shows in a chat that an answer is being made, for the few seconds that the platform shows such a thing. Returns at
     * once, and says nothing of whether it came to pass.
     *
     * @param place where the answer will stand
     */
    default void showWorking(ChatAddress chat, MessagePlace place) {}

    /**
     * Has the chat's menus in a language from now on, where the platform keeps menus by chat. Returns at once.
     *
     * @param language as an IETF tag
     */
    default void speak(ChatAddress chat, String language) {}
}
