package dev.kuri.balance.esimaccess;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.balance.Examples;
import dev.kuri.balance.notice.Posted;
import dev.kuri.balance.notice.Received;
import dev.kuri.balance.notice.Received.Kind;
import dev.kuri.balance.notice.Received.Notice;
import dev.kuri.core.balance.ProviderKey;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EsimAccessNoticesTest {
    private static final String SECRET = "a-path-that-nobody-guesses";
    private static final Posted POSTED = new Posted("POST", "/webhooks/esimaccess/" + SECRET, Map.of());

    private final EsimAccessNotices notices = new EsimAccessNotices(SECRET);

    @Test
    void readsTheExampleOfTheDocumentation() {
        assertThat(read(Examples.text("esimaccess/notice.json")))
                .isEqualTo(new Notice(
                        new ProviderKey("esimaccess", "25052822150009"), Kind.LOW, "f776267e8d6745db8cc316e4c146ea0c"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"DATA_USAGE, LOW", "VALIDITY_USAGE, ENDING", "ESIM_STATUS, OTHER", "SMDP_EVENT, OTHER", "NEW, OTHER"})
    void knowsWhatHappened(String notifyType, Kind expected) {
        Received received = read("""
        {"notifyType":"%s","notifyId":"f776267e8d6745db","content":{"esimTranNo":"25052822150009"}}
        """.formatted(notifyType));

        assertThat(((Notice) received).kind()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,           notice
    without an id,         '{"notifyType":"DATA_USAGE","content":{"esimTranNo":"25052822150009"}}'
    an id of one letter,   '{"notifyType":"DATA_USAGE","notifyId":"x","content":{"esimTranNo":"25052822150009"}}'
    words for an id,       '{"notifyType":"DATA_USAGE","notifyId":"not an id","content":{"esimTranNo":"25052822150009"}}'
    """)
    void givesTheSameTextTheSameId(String situation, String text) {
        String id = ((Notice) read(text)).id();

        assertThat(id).matches("[0-9a-f]{32}").isEqualTo(((Notice) read(text)).id());
        assertThat(((Notice) read(text.replace("50009", "50010"))).id()).isNotEqualTo(id);
    }

    @Test
    void takesTheTryOfTheAddressForThat() {
        assertThat(read("{\"notifyType\":\"CHECK_HEALTH\",\"content\":{\"orderNo\":\"1234567890\"}}"))
                .isEqualTo(new Received.HealthCheck());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,            notice
    of an order,            '{"notifyType":"ORDER_STATUS","content":{"orderNo":"B26042217160011"}}'
    with an ICCID only,     '{"notifyType":"VALIDITY_USAGE","content":{"iccid":"894310817000000003"}}'
    """)
    void asksNobodyAboutWhatItCannotName(String situation, String text) {
        assertThat(read(text)).isEqualTo(new Received.Irrelevant());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,            path
    none,                   /webhooks/esimaccess
    empty,                  /webhooks/esimaccess/
    cut short,              /webhooks/esimaccess/a-path-that-nobody
    longer,                 /webhooks/esimaccess/a-path-that-nobody-guesses2
    with more behind it,    /webhooks/esimaccess/a-path-that-nobody-guesses/
    no path at all,         ''
    """)
    void knowsAnAddressThatIsNotItsOwn(String situation, String path) {
        byte[] body = Examples.text("esimaccess/notice.json").getBytes(UTF_8);

        assertThat(notices.read(new Posted("POST", path, Map.of()), body)).isEqualTo(new Received.Forged());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"''", "'{'", "'[]'", "'{\"content\":{}}'", "'{\"notifyType\":7}'"})
    void saysWhatMakesNoSense(String text) {
        assertThat(read(text)).isEqualTo(new Received.Unreadable("no notifyType that can be read"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"''", "short", "with/a/slash/and/long/enough/for/it", "mit-einem-ü-und-lang-genug-dafür"})
    void refusesASecretThatCanBeGuessedWithoutRepeatingIt(String secret) {
        assertThatThrownBy(() -> new EsimAccessNotices(secret))
                .hasMessage("The secret in the address of eSIM Access's webhook takes 24 or more letters and digits");
    }

    private Received read(String text) {
        return notices.read(POSTED, text.getBytes(UTF_8));
    }
}
