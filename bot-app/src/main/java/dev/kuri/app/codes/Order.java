package dev.kuri.app.codes;

import dev.kuri.core.balance.CodeBook.Sale;
import dev.kuri.core.balance.ProviderKey;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.knowledge.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a code for each of some eSIMs of one kind.
 *
 * @param api who is asked what is left of them, such as {@code airalo}
 * @param keys what that provider knows them by
 * @param provider who sold them, by his id in the knowledge base; null where the operator sells under a name of his own
 * @param plan its id in the knowledge base; null if it is not known
 * @param nickname what to call them; null for the plan's or provider's name
 * @param days how long the codes can be used
 */
public record Order(
        String api,
        List<String> keys,
        @Nullable String provider,
        @Nullable String plan,
        @Nullable String nickname,
        int days) {
    public Order {
        keys = List.copyOf(keys);
    }

    List<Sale> sales() {
        Subject subject = new Subject(
                plan == null ? null : new PlanId(plan),
                provider == null ? null : new ProviderId(provider),
                PlanKind.TRAVEL);
        return keys.stream()
                .map(key -> new Sale(new ProviderKey(api, key), subject, nickname))
                .toList();
    }

    /** Without the keys. */
    @Override
    public String toString() {
        return "Order[" + keys.size() + " of " + api + "]";
    }
}
