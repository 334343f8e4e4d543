package dev.kuri.core.understand;

import dev.kuri.core.knowledge.Condition;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.quantity.Quantity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The named details of a message.
 *
 * @param providers in the order of their first mention, without the dismissed ones
 * @param dismissed providers that the person takes back: "not uq", "忘掉docomo"
 * @param plan null if none is named
 * @param kind null if the person does not say it
 * @param conditions what the question states of itself
 * @param quantities amounts, prices, days and the like, in the order of their places
 * @param language the language that the person asks Kuri to speak; null if he does not
 */
public record Slots(
        List<ProviderId> providers,
        List<ProviderId> dismissed,
        @Nullable PlanId plan,
        @Nullable PlanKind kind,
        Map<Condition, String> conditions,
        List<Quantity> quantities,
        @Nullable Language language) {
    public static final Slots NONE = new Slots(List.of(), List.of(), null, null, Map.of(), List.of(), null);

    public Slots {
        providers = List.copyOf(providers);
        dismissed = List.copyOf(dismissed);
        conditions = Map.copyOf(conditions);
        quantities = List.copyOf(quantities);
    }

    /** Without a number. */
    public Slots(
            List<ProviderId> providers,
            List<ProviderId> dismissed,
            @Nullable PlanId plan,
            @Nullable PlanKind kind,
            Map<Condition, String> conditions,
            @Nullable Language language) {
        this(providers, dismissed, plan, kind, conditions, List.of(), language);
    }

    /** The same about the other's providers, and about its plan and kind where this one names none. */
    Slots about(Slots other) {
        return new Slots(
                other.providers,
                dismissed,
                plan == null ? other.plan : plan,
                kind == null ? other.kind : kind,
                conditions,
                quantities,
                language);
    }

    /** The same with a language that Kuri is to speak. */
    Slots speaking(Language wanted) {
        return new Slots(providers, dismissed, plan, kind, conditions, quantities, wanted);
    }
}
