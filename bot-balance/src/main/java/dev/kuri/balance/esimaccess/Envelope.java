package dev.kuri.balance.esimaccess;

import dev.kuri.balance.wire.Json;
import dev.kuri.balance.wire.Reply;
import dev.kuri.balance.wire.Reply.Answered;
import dev.kuri.core.balance.Lookup;

/** What eSIM Access puts around every answer: it says with HTTP 200 that something failed. */
sealed interface Envelope {
    /** It holds an answer. */
    record Full(Json obj) implements Envelope {}

    /** It holds none. */
    record Empty(Lookup why) implements Envelope {}

    static Envelope open(Reply reply) {
        return switch (reply) {
            case Reply.Crowded crowded -> new Empty(new Lookup.Busy(crowded.until()));
            case Reply.Silent silent -> new Empty(new Lookup.Failed(silent.reason()));
            case Answered answer -> answer.isOk() ? open(answer.json()) : new Empty(answer.refusal());
        };
    }

    private static Envelope open(Json json) {
        return json.at("success")
                .truth()
                .map(isGood -> isGood
                        ? new Full(json.at("obj"))
                        : new Empty(meaning(json.at("errorCode").digits())))
                .orElseGet(() -> new Empty(new Lookup.Failed("no success that can be read")));
    }

    /** What its codes mean to whoever only reads. */
    private static Lookup meaning(String code) {
        return switch (code) {
            case "101001" -> new Lookup.Refused("our clock is wrong (101001)");
            case "101002" -> new Lookup.Refused("our address is blocked (101002)");
            case "101003" -> new Lookup.Refused("our signature is wrong (101003)");
            // The profile is still being made; the system is busy.
            case "200010", "900001" -> new Lookup.Busy(null);
            case "310272", "310403" -> new Lookup.Gone();
            // Only what looks like a code is repeated.
            default -> new Lookup.Failed(code.matches("[0-9]{1,6}") ? "error " + code : "an error without code");
        };
    }
}
