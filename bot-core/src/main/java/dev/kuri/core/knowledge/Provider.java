package dev.kuri.core.knowledge;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who sells the line.
 *
 * @param parent whose brand it is; null if it stands alone
 * @param closedOn null while it takes customers or is merely not known to have closed
 * @param instead whom people mostly look for who ask about a closed one; empty otherwise
 * @param usualKind what its customers have unless they say otherwise
 * @param aliases every way people write it, unfolded
 * @param ask its own page, for what Kuri does not know
 * @param about what must be said first; null if nothing
 */
public record Provider(
        ProviderId id,
        Kind kind,
        @Nullable ProviderId parent,
        @Nullable LocalDate closedOn,
        List<ProviderId> instead,
        PlanKind usualKind,
        Buyers buyers,
        Wording name,
        List<String> aliases,
        URI ask,
        @Nullable Wording about,
        List<SourceId> sources) {
    public Provider {
        instead = List.copyOf(instead);
        aliases = List.copyOf(aliases);
        sources = List.copyOf(sources);
    }

    /** What a provider is in the market. */
    public enum Kind {
        CARRIER,
        ONLINE_BRAND,
        SUB_BRAND,
        MVNO,
        VISITOR,
        TRAVEL_ESIM,
        MARKETPLACE,
        ROAMING
    }
}
