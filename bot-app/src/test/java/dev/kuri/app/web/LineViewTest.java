package dev.kuri.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.web.LineView.Part;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.channel.RichText;
import dev.kuri.line.LinePreview;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class LineViewTest {
    @Test
    void showsATextAsOneBubbleWithItsAddressesAsLinks() {
        LineView view = LineView.of("{\"messages\": [{\"type\": \"text\", \"text\": \"docomo\\nhttps://d.jp/\"}]}");

        assertThat(view.objects())
                .singleElement()
                .satisfies(shown -> assertThat(shown.bubbles().getFirst().part().text())
                        .containsExactly(Run.plain("docomo\n"), Run.link("https://d.jp/", "", "https://d.jp/")));
    }

    @Test
    void turnsLinesWordsIntoStyleClasses() {
        LineView view = LineView.of("""
                {"messages": [{"type": "flex", "altText": "a", "contents": {"type": "bubble", "size": "giga", "body":
                  {"type": "box", "layout": "vertical", "spacing": "md", "contents": [
                    {"type": "text", "text": "a", "size": "sm", "weight": "bold", "color": "#5F6368", "flex": 1},
                    {"type": "separator"}]}}}]}
                """);

        assertThat(view.objects().getFirst().bubbles())
                .containsExactly(new LineView.Bubble(
                        "flex size-giga",
                        new Part(
                                "box",
                                "layout-vertical spacing-md",
                                List.of(
                                        new Part(
                                                "text",
                                                "size-sm weight-bold color-5f6368 flex-1",
                                                List.of(),
                                                List.of(Run.plain("a"))),
                                        new Part("separator", "", List.of(), List.of())),
                                List.of())));
    }

    @Test
    void makesNoStyleClassOfAnythingButAWord() {
        LineView view = LineView.of("""
                {"messages": [{"type": "flex", "contents": {"type": "bubble", "body":
                  {"type": "box", "layout": "vertical\\" onclick=\\"x", "contents": []}}}]}
                """);

        assertThat(view.objects().getFirst().bubbles().getFirst().part().classes())
                .isEmpty();
    }

    @Test
    void leavesRoomForComponentsThatItDoesNotKnow() {
        LineView view = LineView.of("""
                {"messages": [{"type": "flex", "contents": {"type": "bubble", "body":
                  {"type": "box", "layout": "vertical", "contents": [{"type": "video"}]}}}]}
                """);

        assertThat(view.objects().getFirst().bubbles().getFirst().part().contents())
                .containsExactly(new Part("box", "", List.of(), List.of()));
    }

    @Test
    void hasAStyleForEveryWordOfACard() throws IOException {
        OutboundMessage message = OutboundMessage.text("27.2 GB left").showing(TelegramViewTest.CARD);
        String styles = new ClassPathResource("static/page/chat.css").getContentAsString(StandardCharsets.UTF_8);

        Part body = LineView.of(call(message))
                .objects()
                .getFirst()
                .bubbles()
                .getFirst()
                .part();

        assertThat(classes(body)).isNotEmpty().allMatch(style -> styles.contains("." + style + " {"));
    }

    /** A box lies down unless it is told otherwise. */
    private static Stream<String> classes(Part part) {
        return Stream.concat(
                Stream.of(part.classes().split(" ", -1))
                        .filter(style -> !style.isEmpty() && !style.equals("layout-horizontal")),
                part.contents().stream().flatMap(LineViewTest::classes));
    }

    @Test
    void readsTheTableThatTheAdapterWrites() {
        OutboundMessage message = new OutboundMessage(
                List.of(new Block.Table(List.of("Provider", "Verdict"), List.of(List.of("docomo", "no")))),
                List.of(new Choice.Button("Top up", new Payload("a"))));

        LineView view = LineView.of(call(message));

        assertThat(view.objects().getFirst().bubbles()).singleElement().satisfies(bubble -> {
            assertThat(bubble.classes()).isEqualTo("flex size-mega");
            assertThat(words(bubble.part())).containsExactly("Provider", "Verdict", "docomo", "no");
        });
        assertThat(view.quickReplies()).containsExactly(new Button("Top up", "a"));
    }

    @Test
    void readsTheCarouselThatTheAdapterWritesOfAWideTable() {
        OutboundMessage message = new OutboundMessage(
                List.of(new Block.Table(
                        List.of("Provider", "Rollover", "Top-up", "Date"),
                        List.of(List.of("docomo", "no", "yes", "2025"), List.of("ahamo", "no", "", "2026")))),
                List.of());

        LineView view = LineView.of(call(message));

        assertThat(view.objects()).singleElement().satisfies(shown -> {
            assertThat(shown.summary()).startsWith("docomo: Rollover no · Top-up yes");
            assertThat(shown.bubbles()).extracting(LineView.Bubble::classes).containsOnly("flex size-kilo");
            assertThat(shown.bubbles())
                    .extracting(bubble -> words(bubble.part()).toList())
                    .containsExactly(
                            List.of("docomo", "Rollover", "no", "Top-up", "yes", "Date", "2025"),
                            List.of("ahamo", "Rollover", "no", "Date", "2026"));
        });
    }

    @Test
    void readsTheTextThatTheAdapterWrites() {
        OutboundMessage message =
                new OutboundMessage(List.of(new Block.Bullets(List.of(RichText.plain("one")))), List.of());

        LineView view = LineView.of(call(message));

        assertThat(words(view.objects().getFirst().bubbles().getFirst().part())).containsExactly("• one");
        assertThat(view.quickReplies()).isEmpty();
    }

    private static Stream<String> words(Part part) {
        return Stream.concat(
                part.text().stream().map(Run::text), part.contents().stream().flatMap(LineViewTest::words));
    }

    private static String call(OutboundMessage message) {
        LinePreview preview = new LinePreview();
        return preview.call(
                new Delivery(new UUID(0, 1), new ChatAddress(preview.name(), "1", "1"), List.of(message), null));
    }
}
