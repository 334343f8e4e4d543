package dev.kuri.core.balance;

import dev.kuri.core.knowledge.Subject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's SIM or eSIM that Kuri has been told about.
 *
 * @param nickname what the person calls it, as typed
 * @param subject its provider, plan and kind as far as they are known; without a provider where the operator sells eSIMs
 *     under a name of his own
 */
public record Subscription(UUID id, String nickname, Subject subject, Upkeep upkeep) {
    /** How Kuri knows what is left. */
    public sealed interface Upkeep {
        /**
         * The person says it, and the ledger goes on from there.
         *
         * @param saidAt when the person last said what is left
         * @param boughtAt when data was last bought for it, which the ledger forgets once that is used up; null if nothing
         *     was, or nobody remembers
         */
        record ByHand(
                Ledger ledger, Instant saidAt, @Nullable Instant boughtAt) implements Upkeep {
            /** One for which nothing was bought. */
            public ByHand(Ledger ledger, Instant saidAt) {
                this(ledger, saidAt, null);
            }

            /** The same after it was renewed. */
            public ByHand extending(Instant end, Instant until) {
                return new ByHand(ledger.extending(end, until), saidAt, boughtAt);
            }

            /** The same after something was bought that is used up, or that Kuri does not count. */
            public ByHand buying(Instant at) {
                return new ByHand(ledger, saidAt, at);
            }

            /** The same after the person said what is left. */
            public ByHand saying(Ledger left, Instant at) {
                return new ByHand(left, at, boughtAt);
            }
        }

        /** The provider says it to whoever sold it. */
        record ByProvider(ProviderKey key) implements Upkeep {}

        /**
         * Somebody else's, of which the person may see what is left.
         *
         * @param holders how Kuri knows that; null where it is not known, as of one that the holder shares no more
         */
        record AsGuest(@Nullable Upkeep holders) implements Upkeep {}
    }

    /** The same by another name. */
    public Subscription called(String name) {
        return new Subscription(id, name, subject, upkeep);
    }

    /** How it is kept by hand, be it by its holder; empty where its provider is asked. */
    public Optional<Upkeep.ByHand> keptByHand() {
        return holders() instanceof Upkeep.ByHand hand ? Optional.of(hand) : Optional.empty();
    }

    /** What its provider is asked by, be it for its holder; empty where it is kept by hand, or the key cannot be read. */
    public Optional<ProviderKey> providerKey() {
        return holders() instanceof Upkeep.ByProvider asked
                ? Optional.of(asked.key()).filter(ProviderKey::isOpen)
                : Optional.empty();
    }

    private @Nullable Upkeep holders() {
        return upkeep instanceof Upkeep.AsGuest guest ? guest.holders() : upkeep;
    }

    /** Whether it is somebody else's. */
    public boolean isGuests() {
        return upkeep instanceof Upkeep.AsGuest;
    }

    /** Without the person's words. */
    @Override
    public String toString() {
        return "Subscription[" + id + "]";
    }
}
