package dev.kuri.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.channel.Routing.Occasion;
import dev.kuri.core.channel.Span;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TelegramPreviewTest {
    private final TelegramPreview preview = new TelegramPreview();

    @Test
    void showsTheBodyOfTheCall() throws Exception {
        OutboundMessage message = new OutboundMessage(
                List.of(new Block.Paragraph(new RichText(List.of(new Span.Strong("Yes."))))),
                List.of(new Choice.Button("Sources", new Payload("v1:s"))));

        JsonNode call = new ObjectMapper().readTree(preview.call(TelegramFixtures.delivery(message)));

        assertThat(call).isEqualTo(new ObjectMapper().readTree("""
                                        {"method":"sendmessage","chat_id":"7","text":"Yes.",
                                         "entities":[{"type":"bold","offset":0,"length":4}],
                                         "link_preview_options":{"is_disabled":true},
                                         "reply_markup":{"inline_keyboard":[[{"text":"Sources","callback_data":"v1:s"}]]}}"""));
    }

    @Test
    void showsTheBodyOfAnEdit() throws Exception {
        Routing instead = new Routing(Occasion.REPLY, null, "12", null);

        JsonNode call = new ObjectMapper()
                .readTree(preview.call(TelegramFixtures.delivery(instead, OutboundMessage.text("Yes."))));

        assertThat(call).isEqualTo(new ObjectMapper().readTree("""
                                        {"method":"editmessagetext","chat_id":"7","message_id":12,"text":"Yes.",
                                         "link_preview_options":{"is_disabled":true}}"""));
    }

    @Test
    void findsNothingWrongWithWhatFits() {
        assertThat(violations("a".repeat(4096))).isEmpty();
    }

    @Test
    void countsTheTextInUtf16UnitsAndBytes() {
        assertThat(violations("a".repeat(4097)))
                .containsExactly("The text has 4097 UTF-16 units; at most 4096 are allowed");
        assertThat(violations("繰".repeat(10_923)))
                .containsExactly(
                        "The text has 10923 UTF-16 units; at most 4096 are allowed",
                        "The text has 32769 bytes; at most 32768 are allowed");
    }

    @Test
    void findsABlankText() {
        assertThat(violations(" \n")).containsExactly("The text is blank");
    }

    @Test
    void findsALinkThatTelegramDoesNotMake() {
        RichText link = new RichText(List.of(new Span.Link("write to us", URI.create("mailto:a@example.com"))));

        assertThat(violations(new OutboundMessage(List.of(new Block.Paragraph(link)), List.of())))
                .containsExactly("Telegram makes no link of mailto:a@example.com");
    }

    @Test
    void findsTooManyButtonsAndOneWithoutALabel() {
        OutboundMessage message = new OutboundMessage(
                OutboundMessage.text("?").body(), Collections.nCopies(9, new Choice.Button(" ", new Payload("v1"))));

        assertThat(violations(message))
                .contains("The message has 9 buttons; at most 8 are allowed", "A button has no label");
    }

    @Test
    void findsTwoMessagesInOneCall() {
        assertThat(preview.violations(TelegramFixtures.delivery(OutboundMessage.text("a"), OutboundMessage.text("b"))))
                .containsExactly("There are 2 messages; a call carries one");
    }

    private List<String> violations(String text) {
        return violations(OutboundMessage.text(text));
    }

    private List<String> violations(OutboundMessage message) {
        return preview.violations(TelegramFixtures.delivery(message));
    }
}
