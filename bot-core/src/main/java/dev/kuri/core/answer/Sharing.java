package dev.kuri.core.answer;

import dev.kuri.core.balance.Codes.Standing;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What codes have to do with a turn.
 *
 * @param guests how many guests see a subscription; one that cannot be shared is not among them
 * @param brought what the code is that the message brought; invalid as well if it brought none
 * @param account the address of our own, to which a link can bring a code; null on channels whose links carry none
 */
public record Sharing(
        Map<UUID, Integer> guests,
        Standing brought,
        @Nullable URI account) {
    public static final Sharing NONE = new Sharing(Map.of(), new Standing.Invalid(), null);

    public Sharing {
        guests = Map.copyOf(guests);
    }

    /** Empty for one that cannot be shared. */
    Optional<Integer> guestsOf(UUID subscription) {
        return Optional.ofNullable(guests.get(subscription));
    }
}
