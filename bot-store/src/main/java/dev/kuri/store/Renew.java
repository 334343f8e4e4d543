package dev.kuri.store;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.store.InHand.Place;
import java.util.Collection;
import java.util.Set;

/** Begins the leases of places anew; tells which of them are still this node's. */
final class Renew implements Unit<Set<Place>> {
    private final Set<Place> places;

    Renew(Collection<Place> places) {
        this.places = Set.copyOf(places);
    }

    @Override
    public Set<ChatAddress> chats() {
        return places.stream().map(Place::chat).collect(toUnmodifiableSet());
    }

    @Override
    public void begin(Transaction transaction) {}

    @Override
    public Set<Place> finish(Transaction transaction) {
        return places.stream().filter(transaction::renew).collect(toUnmodifiableSet());
    }
}
