package dev.kuri.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.channel.ReplyToken;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class LinePreviewTest {
    private final LinePreview preview = new LinePreview();

    @Test
    void showsTheReplyCallAndNeverTheToken() {
        String call = preview.call(delivery(OutboundMessage.text("2.1 GB left")));

        assertThat(call)
                .contains("\"replyToken\" : \"(reply token)\"", "\"type\" : \"text\"", "\"text\" : \"2.1 GB left\"")
                .doesNotContain("token-1", "null");
    }

    static Stream<Arguments> limits() {
        OutboundMessage brief = OutboundMessage.text("ok");
        return Stream.of(
                Arguments.of("as long as LINE takes", List.of(OutboundMessage.text("あ".repeat(5000))), List.of()),
                Arguments.of(
                        "one unit too long",
                        List.of(brief, OutboundMessage.text("あ".repeat(5001))),
                        List.of("Message 2, text has 5001 UTF-16 code units, LINE takes 5000")),
                Arguments.of(
                        "without words", List.of(OutboundMessage.text(" \n ")), List.of("Message 1, text is blank")),
                Arguments.of("five messages", List.of(brief, brief, brief, brief, brief), List.of()),
                Arguments.of(
                        "six messages",
                        List.of(brief, brief, brief, brief, brief, brief),
                        List.of("A call has 6 message objects, LINE takes 5")),
                Arguments.of("13 choices", List.of(choices(13, "label")), List.of()),
                Arguments.of(
                        "14 choices", List.of(choices(14, "label")), List.of("A call has 14 choices, LINE takes 13")),
                Arguments.of(
                        "a choice without words",
                        List.of(choices(1, " ")),
                        List.of("Message 1, label is blank", "Message 1, displayText is blank")),
                Arguments.of(
                        "a link that is too long",
                        List.of(link("https://example.com/" + "x".repeat(981))),
                        List.of("Message 1, uri has 1001 UTF-16 code units, LINE takes 1000")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("limits")
    void namesTheLimitThatIsBroken(String situation, List<OutboundMessage> messages, List<String> violations) {
        assertThat(preview.violations(delivery(messages.toArray(OutboundMessage[]::new))))
                .isEqualTo(violations);
    }

    private static OutboundMessage choices(int count, String label) {
        List<Choice> choices = IntStream.range(0, count)
                .<Choice>mapToObj(i -> new Choice.Button(label, new Payload("v1:" + i)))
                .toList();
        return new OutboundMessage(OutboundMessage.text("ok").body(), choices);
    }

    private static OutboundMessage link(String target) {
        List<Choice> link = List.of(new Choice.Link("label", URI.create(target)));
        return new OutboundMessage(OutboundMessage.text("ok").body(), link);
    }

    private static Delivery delivery(OutboundMessage... messages) {
        return new Delivery(
                UUID.randomUUID(),
                new ChatAddress(LineChannel.NAME, "U0", "U1"),
                List.of(messages),
                new ReplyToken("token-1", Instant.EPOCH));
    }
}
