package dev.kuri.balance.esimgo;

import dev.kuri.balance.wire.Json;
import dev.kuri.balance.wire.NotAnAnswerException;
import dev.kuri.core.balance.DataPackage;
import dev.kuri.core.balance.DataPackage.Amount;
import dev.kuri.core.balance.Holding.State;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One bundle that was put on an eSIM. A bundle may be put there again and again.
 *
 * @param state as eSIM Go calls it, in small letters
 * @param assignedAt null if eSIM Go does not say
 * @param startsAt null until it has started
 * @param endsAt likewise
 */
record Assignment(
        String name,
        String state,
        Amount amount,
        @Nullable Instant assignedAt,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt) {
    private static final String DATA = "data";

    /**
     * @param bundle what holds it
     * @throws NotAnAnswerException if it says not how it stands or what is left
     */
    static Assignment of(Json bundle, Json assignment) {
        String description = bundle.at("description").text();
        // Versions before 2.4 begin states with a capital.
        String state = assignment.at("bundleState").text().toLowerCase(Locale.ROOT);
        if (state.isEmpty()) {
            throw new NotAnAnswerException("bundleState");
        }
        return new Assignment(
                description.isBlank() ? bundle.at("name").text() : description,
                state,
                amount(assignment),
                assignment.at("assignmentDateTime").time("assignmentDateTime"),
                assignment.at("startTime").time("startTime"),
                assignment.at("endTime").time("endTime"));
    }

    /** Calls and texts are counted in other units. */
    static boolean isData(Json assignment) {
        Json group = assignment.at("callTypeGroup");
        return group.isAbsent() || group.text().equalsIgnoreCase(DATA);
    }

    private static Amount amount(Json assignment) {
        if (assignment.at("unlimited").truth().orElse(false)) {
            return new Amount.Unlimited();
        }
        return new Amount.Limited(
                assignment.at("remainingQuantity").bytes("remainingQuantity", 1),
                assignment.at("initialQuantity").bytes("initialQuantity", 1));
    }

    /** Whether it is there and has not started. */
    boolean waits() {
        return state.equals("queued") || state.equals("processing");
    }

    boolean isActive() {
        return state.equals("active");
    }

    /**
     * @param isNext whether nothing is before it, so that the next connection starts it
     */
    DataPackage asPackage(boolean isNext) {
        State now = switch (state) {
            case "queued", "processing" -> isNext ? State.NOT_STARTED : State.QUEUED;
            case "active" -> State.ACTIVE;
            case "depleted" -> State.DEPLETED;
            case "expired", "lapsed" -> State.EXPIRED;
            case "revoked" -> State.GONE;
            default -> State.UNKNOWN;
        };
        return new DataPackage(name, now, amount, waits() ? null : startsAt, waits() ? null : endsAt);
    }
}
