package dev.kuri.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Card;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Span;
import dev.kuri.telegram.TelegramPreview;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TelegramViewTest {
    static final Card CARD = new Card(
            "UQ mobile",
            Card.State.ACTIVE,
            "27.2 GB",
            "35 GB",
            List.of(new Card.Lot(
                    Card.Origin.MONTHLY,
                    Card.State.ACTIVE,
                    "27.2 GB",
                    27_200_000_000L,
                    35_000_000_000L,
                    LocalDate.of(2026, 11, 30))),
            LocalDate.of(2026, 11, 22),
            LocalDate.of(2026, 11, 28),
            "14:05 JST",
            true);

    @Test
    void cutsTheTextWhereAStyleBeginsOrEnds() {
        TelegramView view = TelegramView.of("""
                {"text": "🍎 has 1.2 GB left", "entities": [{"type": "bold", "offset": 7, "length": 6}]}
                """, null);

        assertThat(view.text())
                .containsExactly(Run.plain("🍎 has "), new Run("1.2 GB", "bold", null), Run.plain(" left"));
    }

    @Test
    void letsStylesOverlap() {
        TelegramView view = TelegramView.of("""
                {"text": "abcd", "entities": [
                  {"type": "bold", "offset": 0, "length": 3},
                  {"type": "text_link", "offset": 1, "length": 3, "url": "https://example.com/"}]}
                """, null);

        assertThat(view.text())
                .containsExactly(
                        new Run("a", "bold", null),
                        new Run("bc", "bold", "https://example.com/"),
                        new Run("d", "", "https://example.com/"));
    }

    @Test
    void opensNoAddressThatIsAScript() {
        TelegramView view = TelegramView.of("""
                {"text": "a", "entities": [{"type": "text_link", "offset": 0, "length": 1, "url": "javascript:alert(1)"}]}
                """, null);

        assertThat(view.text()).containsExactly(Run.plain("a"));
    }

    @Test
    void makesLinksOfBareAddresses() {
        TelegramView view = TelegramView.of("{\"text\": \"見る https://example.com/a?b=1 です\"}", null);

        assertThat(view.text())
                .containsExactly(
                        Run.plain("見る "),
                        Run.link("https://example.com/a?b=1", "", "https://example.com/a?b=1"),
                        Run.plain(" です"));
    }

    @Test
    void readsWhatTheAdapterWrites() {
        RichText words = new RichText(List.of(
                new Span.Strong("No."), new Span.Plain(" See "), new Span.Link("docomo", URI.create("https://d.jp/"))));
        OutboundMessage message = new OutboundMessage(
                List.of(new Block.Paragraph(words)),
                List.of(
                        new Choice.Button("Top up", new Payload("a")),
                        new Choice.Button("Extend", new Payload("b")),
                        new Choice.Button("A label that needs the whole row", new Payload("c"))));

        TelegramView view = TelegramView.of(call(message), null);

        assertThat(view.text())
                .containsExactly(
                        new Run("No.", "bold", null), Run.plain(" See "), new Run("docomo", "", "https://d.jp/"));
        assertThat(view.keyboard())
                .containsExactly(
                        List.of(new Button("Top up", "a"), new Button("Extend", "b")),
                        List.of(new Button("A label that needs the whole row", "c")));
    }

    @Test
    void showsTheCardThatTelegramIsSentAboveItsCaption() {
        OutboundMessage message = OutboundMessage.text("27.2 GB left").showing(CARD);

        TelegramView view = TelegramView.of(call(message), CARD);

        assertThat(view.text()).containsExactly(Run.plain("27.2 GB left"));
        assertThat(view.picture()).isNotNull().satisfies(picture -> {
            assertThat(picture.alt()).isEqualTo("UQ mobile 27.2 GB");
            assertThat(picture.light()).startsWith("data:image/png;base64,").isEqualTo(picture.dark());
        });
    }

    private static String call(OutboundMessage message) {
        TelegramPreview preview = new TelegramPreview();
        return preview.call(
                new Delivery(new UUID(0, 1), new ChatAddress(preview.name(), "1", "1"), List.of(message), null));
    }
}
