package dev.kuri.balance.airalo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.balance.Examples;
import dev.kuri.balance.notice.Posted;
import dev.kuri.balance.notice.Received;
import dev.kuri.balance.notice.Received.Kind;
import dev.kuri.balance.notice.Received.Notice;
import dev.kuri.balance.wire.Hmac;
import dev.kuri.core.balance.ProviderKey;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AiraloNoticesTest {
    private static final String SECRET = "played-secret";

    private final AiraloNotices notices = new AiraloNotices(AiraloSettings.of("played-client", SECRET));

    @Test
    void readsTheExampleOfTheDocumentation() {
        byte[] body = Examples.text("airalo/notice.json").getBytes(UTF_8);

        assertThat(notices.read(signed(body), body)).isInstanceOfSatisfying(Notice.class, notice -> {
            assertThat(notice.key()).isEqualTo(new ProviderKey("airalo", "87123123456889019"));
            assertThat(notice.kind()).isEqualTo(Kind.ENDING);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"75%, LOW", "90%, LOW", "3days, ENDING", "1days, ENDING", "99%, OTHER", "'', OTHER"})
    void knowsWhatHappened(String level, Kind expected) {
        byte[] body = "{\"level\":\"%s\",\"iccid\":\"87123123456889019\"}"
                .formatted(level)
                .getBytes(UTF_8);

        assertThat(((Notice) notices.read(signed(body), body)).kind()).isEqualTo(expected);
    }

    @Test
    void givesTheSameTextTheSameIdAndAnotherAnother() {
        assertThat(id("{\"level\":\"75%\",\"iccid\":\"87123123456889019\"}"))
                .isEqualTo(id("{\"level\":\"75%\",\"iccid\":\"87123123456889019\"}"))
                .isNotEqualTo(id("{\"level\":\"90%\",\"iccid\":\"87123123456889019\"}"))
                .hasSizeLessThanOrEqualTo(64)
                .doesNotContain("889019");
    }

    @Test
    void takesHeadForTheTryOfTheAddress() {
        assertThat(notices.read(new Posted("HEAD", "/", Map.of()), new byte[0])).isEqualTo(new Received.HealthCheck());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,             header
    empty,                   ''
    not hex,                 ***
    of another secret,       8c01d1d2
    """)
    void knowsASignatureThatIsNone(String situation, String header) {
        byte[] body = Examples.text("airalo/notice.json").getBytes(UTF_8);

        assertThat(notices.read(new Posted("POST", "/", Map.of("airalo-signature", header)), body))
                .isEqualTo(new Received.Forged());
        assertThat(notices.read(new Posted("POST", "/", Map.of()), body)).isEqualTo(new Received.Forged());
    }

    @Test
    void knowsABodyThatWasChanged() {
        byte[] body = Examples.text("airalo/notice.json").getBytes(UTF_8);
        Posted posted = signed(body);
        body[body.length / 2] ^= 1;

        assertThat(notices.read(posted, body)).isEqualTo(new Received.Forged());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,             body
    empty,                   ''
    cut off,                 '{"level":"75%","iccid":"8712312'
    without an iccid,        '{"level":"75%"}'
    another iccid,           '{"iccid":"../balance"}'
    a list,                  '[]'
    """)
    void saysWhatMakesNoSense(String situation, String text) {
        byte[] body = text.getBytes(UTF_8);

        assertThat(notices.read(signed(body), body)).isEqualTo(new Received.Unreadable("no iccid that can be read"));
    }

    @Test
    void doesNotReadWhatIsTooLong() {
        byte[] body = "x".repeat(17 * 1024).getBytes(UTF_8);

        assertThat(notices.read(signed(body), body)).isEqualTo(new Received.Forged());
    }

    @Test
    void showsNoKey() {
        byte[] body = Examples.text("airalo/notice.json").getBytes(UTF_8);

        assertThat(notices.read(signed(body), body).toString()).doesNotContain("889019");
        assertThat(signed(body).toString()).isEqualTo("Posted[POST]");
    }

    private String id(String text) {
        return ((Notice) notices.read(signed(text.getBytes(UTF_8)), text.getBytes(UTF_8))).id();
    }

    private static Posted signed(byte[] body) {
        return new Posted(
                "POST", "/", Map.of("Airalo-Signature", Hmac.sha512(SECRET).hex(body)));
    }
}
