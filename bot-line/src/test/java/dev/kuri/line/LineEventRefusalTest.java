package dev.kuri.line;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.core.channel.InboundMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that are no call of LINE's. */
final class LineEventRefusalTest {
    private final LineEventParser parser = new LineEventParser(Clock.systemUTC());

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nil", "null", "[]", "7", "'words'", "{", "{'events':[", "{'a':\u0007}"})
    void refusesWhatIsNoJsonObject(String body) {
        assertThatThrownBy(() -> parse(body)).isInstanceOf(NotAWebhookException.class);
    }

    @Test
    void refusesBytesThatAreNotUtf8AndRepeatsNoneOfThem() {
        byte[] body = "{\"destination\":\"secret words: ".getBytes(StandardCharsets.UTF_8);
        body[body.length - 1] = (byte) 0xFF;

        assertThatThrownBy(() -> parser.parse(body))
                .isInstanceOf(NotAWebhookException.class)
                .hasNoCause()
                .message()
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{'a':"})
    void refusesJsonThatIsDeeperThanAnyEvent(String open) {
        assertThatThrownBy(() -> parse("{'events':" + open.repeat(100_000))).isInstanceOf(NotAWebhookException.class);
    }

    private List<InboundMessage> parse(String body) {
        return parser.parse(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
