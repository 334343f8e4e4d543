package dev.kuri.balance.esimgo;

import dev.kuri.balance.notice.Notices;
import dev.kuri.balance.notice.Posted;
import dev.kuri.balance.notice.Received;
import dev.kuri.balance.notice.Received.Kind;
import dev.kuri.balance.notice.Received.Notice;
import dev.kuri.balance.wire.Hmac;
import dev.kuri.balance.wire.Iccid;
import dev.kuri.balance.wire.Json;
import dev.kuri.core.balance.ProviderKey;
import org.jspecify.annotations.Nullable;

/**
 * The callbacks of eSIM Go, version 3, which an operator chooses in the portal; version 2 has no signatures, so all of it
 * is forged. ICCIDs may come as numbers: their digits are taken as they stand, and where the sender has lost some the
 * notice is of an eSIM that nobody has.
 */
public final class EsimGoNotices implements Notices {
    private static final String SIGNATURE = "X-Signature-SHA256";

    private final Hmac hmac;

    public EsimGoNotices(EsimGoSettings settings) {
        this.hmac = Hmac.sha256(settings.apiKey());
    }

    @Override
    public String name() {
        return EsimGoApi.NAME;
    }

    @Override
    public Received read(Posted posted, byte[] body) {
        if (body.length > MOST_BYTES || !isSigned(posted.header(SIGNATURE), body)) {
            return new Received.Forged();
        }
        Json json = Json.read(body);
        String iccid = json.at("iccid").digits();
        return Iccid.isOne(iccid)
                ? new Notice(
                        new ProviderKey(EsimGoApi.NAME, iccid),
                        kind(json.at("alertType").text()),
                        hmac.fingerprint(body))
                : new Received.Unreadable("no iccid that can be read");
    }

    /** The reference of the API writes signatures in base64, the guide to webhooks in hex. */
    private boolean isSigned(@Nullable String signature, byte[] body) {
        return Hmac.isSame(hmac.base64(body), signature) || Hmac.isSame(hmac.hex(body), signature);
    }

    private static Kind kind(String alertType) {
        return switch (alertType) {
            case "Utilisation" -> Kind.LOW;
            case "FirstUse" -> Kind.STARTED;
            default -> Kind.OTHER;
        };
    }
}
