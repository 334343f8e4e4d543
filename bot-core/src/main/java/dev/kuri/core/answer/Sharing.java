package dev.kuri.core.answer;

import dev.kuri.core.balance.Codes.Standing;
import java.util.Map;
import java.util.UUID;

/**
 * What codes have to do with a turn.
 *
 * @param on whether codes can be made and used here
 * @param guests how many guests see a subscription; one without guests is not among them
 * @param brought what the code is that the message brought; invalid as well if it brought none
 */
public record Sharing(boolean on, Map<UUID, Integer> guests, Standing brought) {
    public static final Sharing NONE = new Sharing(false, Map.of(), new Standing.Invalid());

    public Sharing {
        guests = Map.copyOf(guests);
    }

    int guestsOf(UUID subscription) {
        return guests.getOrDefault(subscription, 0);
    }
}
