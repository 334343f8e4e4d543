package dev.kuri.balance.airalo;

import dev.kuri.balance.wire.Json;
import dev.kuri.balance.wire.NotAnAnswerException;
import dev.kuri.balance.wire.Reply;
import dev.kuri.balance.wire.Reply.Answered;
import dev.kuri.core.balance.DataPackage;
import dev.kuri.core.balance.DataPackage.Amount;
import dev.kuri.core.balance.Holding;
import dev.kuri.core.balance.Holding.State;
import dev.kuri.core.balance.Lookup;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what Airalo says of an eSIM. */
final class AiraloUsage {
    /** What Airalo counts in: of its gigabyte, 1024. */
    private static final long MEGABYTE = 1L << 20;

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;

    /** Airalo's own codes in the body of a refusal. */
    private static final String CODE_RECYCLED = "73";

    private static final String CODE_ADDRESS = "89";

    private static final String RECYCLED = "RECYCLED";

    private AiraloUsage() {}

    /**
     * @param lag how long Airalo keeps an answer
     */
    static Lookup read(Reply reply, Instant now, Duration lag) {
        return switch (reply) {
            case Reply.Crowded crowded -> new Lookup.Busy(crowded.until());
            case Reply.Silent silent -> new Lookup.Failed(silent.reason());
            case Answered answer -> answer.isOk() ? found(answer.json().at("data"), now, lag) : refused(answer);
        };
    }

    private static Lookup refused(Answered answer) {
        String code = answer.json().at("code").digits();
        if (answer.status() == FORBIDDEN && code.equals(CODE_ADDRESS)) {
            return new Lookup.Refused("our address is not on Airalo's list (89)");
        }
        boolean isRecycled = answer.status() == UNPROCESSABLE && code.equals(CODE_RECYCLED);
        // Another 404 says that the address is wrong, and nothing of an eSIM.
        boolean isUnknown =
                answer.status() == NOT_FOUND && answer.json().at("meta").isObject();
        return isRecycled || isUnknown ? new Lookup.Gone() : answer.refusal();
    }

    private static Lookup found(Json data, Instant now, Duration lag) {
        try {
            String status = data.at("status").text();
            if (status.equals(RECYCLED)) {
                return new Lookup.Gone();
            }
            State state = state(status);
            return new Lookup.Found(new Holding(state, packages(data, state), now, lag, Holding.BINARY));
        } catch (NotAnAnswerException e) {
            return e.asLookup();
        }
    }

    private static State state(String status) {
        return switch (status) {
            case "NOT_ACTIVE" -> State.NOT_STARTED;
            case "ACTIVE" -> State.ACTIVE;
            case "FINISHED" -> State.DEPLETED;
            case "EXPIRED" -> State.EXPIRED;
            case "" -> throw new NotAnAnswerException("status");
            default -> State.UNKNOWN;
        };
    }

    /** The eSIM as one package: this call adds up its first package and what was bought on top. */
    private static List<DataPackage> packages(Json data, State state) {
        if (state == State.UNKNOWN && data.at("is_unlimited").isAbsent()) {
            return List.of();
        }
        @Nullable Instant expires = data.at("expired_at").time("expired_at");
        @Nullable Instant ends = state == State.NOT_STARTED ? null : expires;
        return List.of(new DataPackage("", state, amount(data), null, ends));
    }

    /** Of an unlimited eSIM Airalo says that 0 of 0 is left. So what is not known to be limited is not read as limited. */
    private static Amount amount(Json data) {
        boolean isUnlimited =
                data.at("is_unlimited").truth().orElseThrow(() -> new NotAnAnswerException("is_unlimited"));
        return isUnlimited
                ? new Amount.Unlimited()
                : new Amount.Limited(
                        data.at("remaining").bytes("remaining", MEGABYTE),
                        data.at("total").bytes("total", MEGABYTE));
    }
}
