package dev.kuri.store.json;

import dev.kuri.core.balance.Subscription;
import dev.kuri.store.seal.Seal;
import tools.jackson.databind.json.JsonMapper;

/** A subscription, as it stands in the database. */
public final class SubscriptionJson {
    private final JsonMapper mapper;

    public SubscriptionJson(Seal seal) {
        this.mapper = Possessing.types(Mapping.tolerant(), seal).build();
    }

    public String write(Subscription subscription) {
        return mapper.writerFor(Subscription.class).writeValueAsString(subscription);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws tools.jackson.core.JacksonException for a kind of rule that only a newer Kuri knows
     */
    public Subscription read(String json) {
        return mapper.readValue(json, Subscription.class);
    }
}
