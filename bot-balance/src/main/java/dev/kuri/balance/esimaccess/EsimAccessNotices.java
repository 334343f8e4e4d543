package dev.kuri.balance.esimaccess;

import dev.kuri.balance.notice.Notices;
import dev.kuri.balance.notice.Posted;
import dev.kuri.balance.notice.Received;
import dev.kuri.balance.notice.Received.Kind;
import dev.kuri.balance.notice.Received.Notice;
import dev.kuri.balance.wire.Hmac;
import dev.kuri.balance.wire.Json;
import dev.kuri.core.balance.ProviderKey;

/**
 * The webhook of eSIM Access. Nothing is signed, so its address ends with a secret. Whoever knows that can make Kuri ask
 * again, and nothing else.
 */
public final class EsimAccessNotices implements Notices {
    /** Ours: long enough that nobody guesses it. */
    private static final int SECRET_LENGTH = 24;

    private final String secret;
    private final Hmac hmac;

    /**
     * @param secret the last part of the address's path
     * @throws IllegalArgumentException if it is short, or has letters that an address would write otherwise
     */
    public EsimAccessNotices(String secret) {
        if (!secret.matches("[A-Za-z0-9_-]{" + SECRET_LENGTH + ",}")) {
            throw new IllegalArgumentException("The secret in the address of eSIM Access's webhook takes "
                    + SECRET_LENGTH + " or more letters and digits");
        }
        this.secret = secret;
        this.hmac = Hmac.sha256(secret);
    }

    @Override
    public String name() {
        return EsimAccessApi.NAME;
    }

    @Override
    public Received read(Posted posted, byte[] body) {
        String path = posted.path();
        if (body.length > MOST_BYTES || !Hmac.isSame(secret, path.substring(path.lastIndexOf('/') + 1))) {
            return new Received.Forged();
        }
        Json json = Json.read(body);
        return switch (json.at("notifyType").text()) {
            case "" -> new Received.Unreadable("no notifyType that can be read");
            case "CHECK_HEALTH" -> new Received.HealthCheck();
            // Of an order, before it has eSIMs.
            case "ORDER_STATUS" -> new Received.Irrelevant();
            case "DATA_USAGE" -> notice(json, Kind.LOW, body);
            case "VALIDITY_USAGE" -> notice(json, Kind.ENDING, body);
            default -> notice(json, Kind.OTHER, body);
        };
    }

    /** Some examples have an ICCID only. It may be another person's by now, so nobody is asked about it. */
    private Received notice(Json json, Kind kind, byte[] body) {
        String esimTranNo = json.at("content").at("esimTranNo").digits();
        return EsimAccessApi.isKey(esimTranNo)
                ? new Notice(new ProviderKey(EsimAccessApi.NAME, esimTranNo), kind, id(json, body))
                : new Received.Irrelevant();
    }

    private String id(Json json, byte[] body) {
        String notifyId = json.at("notifyId").text();
        return notifyId.matches("[A-Za-z0-9_-]{8,64}") ? notifyId : hmac.fingerprint(body);
    }
}
