package dev.kuri.balance.esimgo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.balance.notice.Posted;
import dev.kuri.balance.notice.Received;
import dev.kuri.balance.notice.Received.Kind;
import dev.kuri.balance.notice.Received.Notice;
import dev.kuri.balance.wire.Hmac;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EsimGoNoticesTest {
    private static final String KEY = "played-api-key";
    private static final byte[] BODY =
            "{\"iccid\":\"8944538532008160000\",\"alertType\":\"Utilisation\",\"bundle\":{}}".getBytes(UTF_8);

    private final EsimGoNotices notices = new EsimGoNotices(EsimGoSettings.of(KEY));

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,                      iccid,                      key
    a text,                           '"8944538532008160123"',    8944538532008160123
    a number,                         8944538532008160123,        8944538532008160123
    a number longer than a long,      89445385320081601234,       89445385320081601234
    the number of the documentation,  8944538532008160000,        8944538532008160000
    """)
    void takesTheDigitsOfAnIccidAsTheyStand(String situation, String iccid, String expected) {
        byte[] body = ("{\"iccid\":" + iccid + ",\"alertType\":\"FirstUse\"}").getBytes(UTF_8);

        assertThat(notices.read(base64(body), body))
                .isInstanceOfSatisfying(
                        Notice.class, notice -> assertThat(notice.key().value()).isEqualTo(expected));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Utilisation, LOW", "FirstUse, STARTED", "Location, OTHER", "'', OTHER"})
    void knowsWhatHappened(String alertType, Kind expected) {
        byte[] body = "{\"iccid\":\"8944538532008160123\",\"alertType\":\"%s\"}"
                .formatted(alertType)
                .getBytes(UTF_8);

        assertThat(((Notice) notices.read(base64(body), body)).kind()).isEqualTo(expected);
    }

    @Test
    void acceptsBothWaysInWhichTheDocumentationWritesSignatures() {
        Posted hex = new Posted(
                "POST", "/", Map.of("x-signature-sha256", Hmac.sha256(KEY).hex(BODY)));

        assertThat(notices.read(base64(BODY), BODY)).isInstanceOf(Notice.class);
        assertThat(notices.read(hex, BODY)).isEqualTo(notices.read(base64(BODY), BODY));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,             header
    missing,
    empty,                   ''
    not base64,              ***
    of another key,          GhRKmvmHys4Pi8DxkF4+EayaH0OqtJtaZxgTD9fMDLs=
    """)
    void knowsASignatureThatIsNone(String situation, String header) {
        Map<String, String> headers = header == null ? Map.of() : Map.of("X-Signature-SHA256", header);

        assertThat(notices.read(new Posted("POST", "/", headers), BODY)).isEqualTo(new Received.Forged());
    }

    @Test
    void knowsABodyInWhichAnyBitIsAnother() {
        for (int bit = 0; bit < BODY.length * 8; bit++) {
            byte[] forged = BODY.clone();
            forged[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(notices.read(base64(BODY), forged)).isEqualTo(new Received.Forged());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,                     body
    empty,                           ''
    without an iccid,                '{"alertType":"Utilisation"}'
    an iccid that lost its digits,   '{"iccid":8.94453853200816e18}'
    an iccid with a point,           '{"iccid":8944538532008160000.0}'
    cut off,                         '{"iccid":"89445385320081'
    """)
    void saysWhatMakesNoSense(String situation, String text) {
        byte[] body = text.getBytes(UTF_8);

        assertThat(notices.read(base64(body), body)).isEqualTo(new Received.Unreadable("no iccid that can be read"));
    }

    private static Posted base64(byte[] body) {
        return new Posted(
                "POST", "/", Map.of("X-Signature-SHA256", Hmac.sha256(KEY).base64(body)));
    }
}
