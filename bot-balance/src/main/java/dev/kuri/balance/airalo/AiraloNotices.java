package dev.kuri.balance.airalo;

import dev.kuri.balance.notice.Notices;
import dev.kuri.balance.notice.Posted;
import dev.kuri.balance.notice.Received;
import dev.kuri.balance.notice.Received.Kind;
import dev.kuri.balance.notice.Received.Notice;
import dev.kuri.balance.wire.Hmac;
import dev.kuri.balance.wire.Iccid;
import dev.kuri.balance.wire.Json;
import dev.kuri.core.balance.ProviderKey;

/**
 * Airalo's {@code webhook_low_data}. It tries the address with HEAD, and takes any answer but 200 to either method for a
 * failure; it then sends again, 20 times in five hours.
 */
public final class AiraloNotices implements Notices {
    private static final String SIGNATURE = "airalo-signature";

    private final Hmac hmac;

    public AiraloNotices(AiraloSettings settings) {
        this.hmac = Hmac.sha512(settings.clientSecret());
    }

    @Override
    public String name() {
        return AiraloApi.NAME;
    }

    @Override
    public Received read(Posted posted, byte[] body) {
        if (posted.method().equals("HEAD")) {
            return new Received.HealthCheck();
        }
        if (body.length > MOST_BYTES || !Hmac.isSame(hmac.hex(body), posted.header(SIGNATURE))) {
            return new Received.Forged();
        }
        Json json = Json.read(body);
        String iccid = json.at("iccid").digits();
        return Iccid.isOne(iccid)
                ? new Notice(
                        new ProviderKey(AiraloApi.NAME, iccid),
                        kind(json.at("level").text()),
                        hmac.fingerprint(body))
                : new Received.Unreadable("no iccid that can be read");
    }

    private static Kind kind(String level) {
        return switch (level) {
            case "75%", "90%" -> Kind.LOW;
            case "3days", "1days" -> Kind.ENDING;
            default -> Kind.OTHER;
        };
    }
}
