package dev.kuri.balance.esimaccess;

import dev.kuri.balance.wire.Json;
import dev.kuri.balance.wire.NotAnAnswerException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was used of an eSIM by a time.
 *
 * @param used in bytes
 * @param total in bytes
 */
record Count(long used, long total, Instant asOf) {
    /**
     * The one that was asked for.
     *
     * @return empty if there is none that can be read: the profile has figures as well, though without a time
     */
    static Optional<Count> find(Json obj, String esimTranNo) {
        try {
            return list(obj).stream()
                    .filter(each -> each.at("esimTranNo").digits().equals(esimTranNo))
                    .findFirst()
                    .flatMap(Count::of);
        } catch (NotAnAnswerException e) {
            return Optional.empty();
        }
    }

    /** As one copy of the documentation shows it, and as another does. */
    private static List<Json> list(Json obj) {
        return obj.isList() ? obj.items("obj") : obj.at("esimUsageList").items("esimUsageList");
    }

    private static Optional<Count> of(Json usage) {
        @Nullable Instant asOf = usage.at("lastUpdateTime").time("lastUpdateTime");
        return asOf == null
                ? Optional.empty()
                : Optional.of(new Count(
                        usage.at("dataUsage").bytes("dataUsage", 1),
                        usage.at("totalData").bytes("totalData", 1),
                        asOf));
    }
}
