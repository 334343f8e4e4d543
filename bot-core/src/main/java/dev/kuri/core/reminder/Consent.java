package dev.kuri.core.reminder;

import dev.kuri.core.channel.ChatAddress;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's word on whether to be reminded, in one chat, of one kind of fact.
 *
 * @param subscription null only for a person's own reminder that is about none
 * @param since when it was switched on or off
 * @param textVersion of the words that the person agreed to
 * @param leads how early; null for the usual ones
 */
public record Consent(
        ChatAddress to,
        @Nullable UUID subscription,
        Kind kind,
        boolean on,
        Instant since,
        String textVersion,
        @Nullable List<Lead> leads) {
    /**
     * @throws IllegalArgumentException for leads that such facts cannot have, or none
     */
    public Consent {
        leads = leads == null ? null : List.copyOf(leads);
        if (leads != null && leads.isEmpty()) {
            throw new IllegalArgumentException("A consent without a lead is switched off");
        }
        if (leads != null && !leads.stream().allMatch(kind::takes)) {
            throw new IllegalArgumentException("Not leads for " + kind + ": " + leads);
        }
    }

    /** The same, switched off at a time. */
    public Consent withdrawn(Instant at) {
        return new Consent(to, subscription, kind, false, at, textVersion, leads);
    }

    /** How early: as the person said it, or as usual. */
    public List<Lead> leadsInForce() {
        return leads == null ? kind.usualLeads() : leads;
    }

    /** Whether the person wants to hear of what becomes of a subscription. */
    public boolean isOnFactsOf(UUID other) {
        return on && kind.isOfFacts() && other.equals(subscription);
    }

    /** Whether the person wants to hear of it. */
    public boolean covers(Occasion occasion) {
        return on && kind == occasion.kind() && Objects.equals(subscription, occasion.subscription());
    }
}
