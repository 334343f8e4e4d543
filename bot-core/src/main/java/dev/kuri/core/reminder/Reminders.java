package dev.kuri.core.reminder;

import dev.kuri.core.balance.Cycle;
import dev.kuri.core.channel.ChatAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What chats want to be reminded of. */
public interface Reminders {
    /** Where nobody is reminded of anything. */
    Reminders NONE = chat -> Kept.NOTHING;

    Kept of(ChatAddress chat);

    /**
     * What is kept of one chat.
     *
     * @param waiting reminders that have neither been sent nor ended otherwise, the first to come first
     * @param consents one a subscription and kind, whether it is switched on or off
     * @param daytime when the person may be spoken to; null if he was not asked yet
     */
    record Kept(
            List<Reminder> waiting,
            List<Consent> consents,
            @Nullable Daytime daytime) {
        public static final Kept NOTHING = new Kept(List.of(), List.of(), null);

        public Kept {
            waiting = List.copyOf(waiting);
            consents = List.copyOf(consents);
        }

        /** When the person may be spoken to; as in Japan for who has not been asked. */
        public Daytime daytimeInForce() {
            return daytime == null ? Daytime.usual(Cycle.ZONE) : daytime;
        }
    }
}
