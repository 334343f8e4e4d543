package dev.kuri.line;

import com.linecorp.bot.messaging.client.MessagingApiClient;
import com.linecorp.bot.messaging.model.BotInfoResponse;
import dev.kuri.line.LineAnswer.Refused;
import dev.kuri.line.LineAnswer.Taken;
import dev.kuri.line.LineAnswer.Unknown;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our account, as LINE knows it. Safe for use by many threads. */
public final class LineAccount {
    private static final Logger log = LoggerFactory.getLogger(LineAccount.class);

    private final LineApi api;

    LineAccount(LineApi api) {
        this.api = api;
    }

    /** For checks outside a running server, such as {@code kuri doctor}. */
    public static LineAccount of(LineProperties properties) {
        return new LineAccount(LineApi.of(properties, LineLimits.CALL));
    }

    /**
     * Asks LINE who we are.
     *
     * @return false when there was no answer to go by, which has been logged; it may be asked again
     * @throws LineRefusedException when LINE does not accept the channel access token
     */
    public boolean check() {
        return switch (api.ask(MessagingApiClient::getBotInfo)) {
            case Taken<BotInfoResponse> taken -> true;
            case Unknown<BotInfoResponse> unknown -> isUnclear("no answer");
            case Refused<BotInfoResponse> refused -> {
                if (refused.code() == 401 || refused.code() == 403) {
                    throw new LineRefusedException("LINE refuses kuri.line.channel-token (" + refused.code()
                            + "): issue a new one in the LINE Developers console");
                }
                yield isUnclear(Integer.toString(refused.code()));
            }
        };
    }

    private static boolean isUnclear(String answer) {
        log.warn("LINE cannot be asked now ({}); whether it accepts kuri.line.channel-token shows later", answer);
        return false;
    }
}
