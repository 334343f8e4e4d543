package dev.kuri.balance.esimaccess;

import dev.kuri.balance.wire.Json;
import dev.kuri.balance.wire.NotAnAnswerException;
import dev.kuri.core.balance.DataPackage;
import dev.kuri.core.balance.DataPackage.Amount;
import dev.kuri.core.balance.Holding.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An eSIM as eSIM Access tells of it: what was bought on top is added up with what it came with.
 *
 * @param total in bytes
 * @param used in bytes; some hours late
 */
record Profile(
        String name,
        State state,
        Kind kind,
        long total,
        long used,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt) {
    /** What the amount is of. {@code dataType}, from the documentation of {@code /esim/query}. */
    enum Kind {
        /** 1: of the whole time. */
        TOTAL,
        /** 2, slower after that, and 3, cut off after that: of each day. */
        DAILY,
        /** 4. */
        UNLIMITED
    }

    /**
     * The one of a list that was asked for. Another is never taken for it, as eSIM Access uses ICCIDs again.
     *
     * @return empty if the list is empty: eSIM Access knows no such eSIM
     * @throws NotAnAnswerException if there are others only
     */
    static Optional<Profile> find(Json obj, String esimTranNo) {
        List<Json> list = obj.at("esimList").items("esimList");
        if (list.isEmpty()) {
            return Optional.empty();
        }
        Json found = list.stream()
                .filter(each -> each.at("esimTranNo").digits().equals(esimTranNo))
                .findFirst()
                .orElseThrow(() -> new NotAnAnswerException("esimTranNo"));
        return Optional.of(of(found));
    }

    private static Profile of(Json esim) {
        State state = state(esim);
        boolean hasStarted = state != State.NOT_STARTED;
        return new Profile(
                name(esim.at("packageList")),
                state,
                kind(esim.at("dataType").digits()),
                esim.at("totalVolume").bytes("totalVolume", 1),
                esim.at("orderUsage").bytes("orderUsage", 1),
                esim.at("activateTime").time("activateTime"),
                // Before it has started this is the last day to install it.
                hasStarted ? esim.at("expiredTime").time("expiredTime") : null);
    }

    private static State state(Json esim) {
        if (esim.at("smdpStatus").text().equals("DELETED")) {
            return State.GONE;
        }
        return switch (esim.at("esimStatus").text()) {
            case "CREATE", "PAYING", "PAID", "GETTING_RESOURCE", "GOT_RESOURCE" -> State.NOT_STARTED;
            case "IN_USE" -> State.ACTIVE;
            case "USED_UP" -> State.DEPLETED;
            case "USED_EXPIRED", "UNUSED_EXPIRED" -> State.EXPIRED;
            case "SUSPENDED" -> State.SUSPENDED;
            // The documentation has both.
            case "CANCEL", "REVOKE", "REVOKED" -> State.GONE;
            case "" -> throw new NotAnAnswerException("esimStatus");
            default -> State.UNKNOWN;
        };
    }

    private static Kind kind(String dataType) {
        return switch (dataType) {
            case "1" -> Kind.TOTAL;
            case "2", "3" -> Kind.DAILY;
            case "4" -> Kind.UNLIMITED;
            // Today's rest must not be taken for the rest of all.
            default -> throw new NotAnAnswerException("dataType");
        };
    }

    private static String name(Json packages) {
        if (!packages.isList()) {
            return "";
        }
        return packages.items("packageList").stream()
                .findFirst()
                .map(first -> first.at("packageName").text().isBlank()
                        ? first.at("slug").text()
                        : first.at("packageName").text())
                .orElse("");
    }

    /** Whether a count with its time can be had: there is none before the first connection, nor of a day. */
    boolean hasCount() {
        return kind == Kind.TOTAL && state != State.NOT_STARTED;
    }

    DataPackage asPackage() {
        return asPackage(used, total);
    }

    /** With a count of its own. */
    DataPackage asPackage(long used, long total) {
        long remaining = Math.max(0, total - used);
        Amount amount = switch (kind) {
            case TOTAL -> new Amount.Limited(remaining, total);
            case DAILY -> new Amount.Daily(remaining, total);
            case UNLIMITED -> new Amount.Unlimited();
        };
        return new DataPackage(name, state, amount, startsAt, endsAt);
    }
}
