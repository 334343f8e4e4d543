package dev.kuri.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexCarousel;
import com.linecorp.bot.messaging.model.FlexMessage;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.PostbackAction;
import com.linecorp.bot.messaging.model.QuickReplyItem;
import com.linecorp.bot.messaging.model.TextMessage;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Span;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class LineRendererTest {
    private static final RichText LINKED = new RichText(List.of(
            new Span.Plain("See "),
            new Span.Strong("UQ's own"),
            new Span.Link(" FAQ", URI.create("https://example.com/faq?a=1&b=2")),
            new Span.Plain(".")));

    private final LineRenderer renderer = new LineRenderer();

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        "a paragraph",
                        List.of(new Block.Paragraph(RichText.plain("2.1 GB <left> & *more*"))),
                        "2.1 GB <left> & *more*"),
                Arguments.of(
                        "a link",
                        List.of(new Block.Paragraph(LINKED)),
                        "See UQ's own FAQ.\nhttps://example.com/faq?a=1&b=2"),
                Arguments.of(
                        "an address as its own words",
                        List.of(new Block.Paragraph(new RichText(
                                List.of(new Span.Link("https://example.com", URI.create("https://example.com")))))),
                        "https://example.com"),
                Arguments.of(
                        "bullets",
                        List.of(new Block.Bullets(List.of(RichText.plain("one"), RichText.plain("two")))),
                        "• one\n• two"),
                Arguments.of(
                        "steps",
                        List.of(new Block.Steps(3, List.of(RichText.plain("dial"), RichText.plain("wait")))),
                        "3. dial\n4. wait"),
                Arguments.of(
                        "blocks",
                        List.of(new Block.Paragraph(RichText.plain("a")), new Block.Paragraph(RichText.plain("b"))),
                        "a\n\nb"),
                Arguments.of("half a surrogate pair", List.of(new Block.Paragraph(RichText.plain("a\uD83Db"))), "a?b"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void writesAsText(String situation, List<Block> body, String text) {
        assertThat(render(new OutboundMessage(body, List.of())))
                .singleElement()
                .isInstanceOfSatisfying(
                        TextMessage.class, message -> assertThat(message.text()).isEqualTo(text));
    }

    @Test
    void showsATableAsABubbleThatReadsAsTextWhereBubblesAreNotShown() {
        Block table =
                new Block.Table(List.of("", "繰越", "譲渡"), List.of(List.of("UQ", "○", "×"), List.of("povo", "", "○")));

        List<Message> objects =
                render(new OutboundMessage(List.of(new Block.Paragraph(RichText.plain("比較")), table), List.of()));

        assertThat(objects).singleElement().isInstanceOfSatisfying(FlexMessage.class, message -> {
            assertThat(message.altText()).isEqualTo("比較\nUQ: 繰越 ○ · 譲渡 ×\npovo: 譲渡 ○");
            assertThat(new LineJson().text(message))
                    .contains("\"比較\"", "\"譲渡\"", "\"povo\"")
                    .doesNotContain("\"\"");
        });
    }

    @Test
    void opensALinkOfABubbleWhereItIsTapped() {
        List<Message> objects =
                render(new OutboundMessage(List.of(new Block.Paragraph(LINKED), table(1, 2, "x")), List.of()));

        assertThat(new LineJson().text(objects.getFirst())).contains("\"uri\" : \"https://example.com/faq?a=1&b=2\"");
    }

    @ParameterizedTest
    @CsvSource({"mailto:shop@example.com", "relative/path", "javascript:alert(1)"})
    void showsAnAddressThatLineWouldNotOpenWithoutAnAction(URI address) {
        RichText text = new RichText(List.of(new Span.Link("write", address)));

        List<Message> objects =
                render(new OutboundMessage(List.of(new Block.Paragraph(text), table(1, 2, "x")), List.of()));

        assertThat(new LineJson().text(objects.getFirst()))
                .contains(address.toString())
                .doesNotContain("\"uri\"");
    }

    @Test
    void showsAWideTableAsABubbleARowBetweenTheWordsAroundIt() {
        Block table = new Block.Table(
                List.of("", "繰越", "譲渡", "追加"), List.of(List.of("UQ", "○", "×", "500円"), List.of("povo", "", "○", "")));
        Block lead = new Block.Paragraph(RichText.plain("比較"));
        Block end = new Block.Paragraph(RichText.plain("出典"));

        List<Message> objects = render(
                new OutboundMessage(List.of(lead, table, end), message("", "A").choices()));

        assertThat(objects).hasSize(3);
        assertThat(objects.getFirst())
                .isInstanceOfSatisfying(
                        TextMessage.class, text -> assertThat(text.text()).isEqualTo("比較"));
        assertThat(objects.get(1)).isInstanceOfSatisfying(FlexMessage.class, flex -> {
            assertThat(flex.altText()).isEqualTo("UQ: 繰越 ○ · 譲渡 × · 追加 500円\npovo: 譲渡 ○");
            assertThat(((FlexCarousel) flex.contents()).contents())
                    .hasSize(2)
                    .allSatisfy(bubble -> assertThat(bubble.size()).isEqualTo(FlexBubble.Size.KILO));
        });
        assertThat(actions(objects)).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,                     rows, columns, letters, as
    fits a bubble,                   12,   3,       1,       BUBBLE
    a column too many for a bubble,  12,   4,       1,       CAROUSEL
    too large for a bubble,          12,   2,       410,     CAROUSEL
    a row too many for a carousel,   13,   4,       1,       TEXT
    too large for a carousel,        12,   5,       1000,    TEXT
    a row too large for a bubble,    1,    3,       9000,    TEXT
    no rows,                         0,    4,       1,       TEXT
    """)
    void showsATableAsWhatCanHoldIt(String situation, int rows, int columns, int letters, String kind) {
        List<Message> objects =
                render(new OutboundMessage(List.of(table(rows, columns, "ー".repeat(letters))), List.of()));

        assertThat(objects).singleElement().extracting(LineRendererTest::kind).isEqualTo(kind);
        assertThat(new LineCheck().violations(objects))
                .allMatch(violation -> violation.contains("text has") || violation.contains("text is blank"));
    }

    @Test
    void writesWideTablesAsTextWhereCarouselsWouldMakeTooManyObjects() {
        OutboundMessage wide =
                new OutboundMessage(List.of(new Block.Paragraph(RichText.plain("a")), table(2, 4, "x")), List.of());

        assertThat(render(wide, wide))
                .extracting(LineRendererTest::kind)
                .containsExactly("TEXT", "CAROUSEL", "TEXT", "CAROUSEL");
        assertThat(render(wide, wide, wide)).extracting(LineRendererTest::kind).containsExactly("TEXT", "TEXT", "TEXT");
    }

    @Test
    void tellsInAltTextWhatATableIsAboutAndLeavesTheDetailsOut() {
        Block detail = new Block.Bullets(List.of(RichText.plain("a long story")));

        List<Message> objects =
                render(new OutboundMessage(List.of(new Block.Paragraph(LINKED), table(1, 2, "x"), detail), List.of()));

        assertThat(((FlexMessage) objects.getFirst()).altText()).isEqualTo("See UQ's own FAQ.\nx0: x1 x1");
    }

    @Test
    void cutsTheAltTextOfALongBubble() {
        List<Message> objects = render(new OutboundMessage(
                List.of(new Block.Paragraph(RichText.plain("📶".repeat(2000))), table(1, 2, "x")), List.of()));

        assertThat(objects)
                .singleElement()
                .isInstanceOfSatisfying(
                        FlexMessage.class,
                        message -> assertThat(message.altText())
                                .hasSizeLessThanOrEqualTo(LineLimits.ALT_TEXT_UNITS)
                                .endsWith("📶…"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
    # situation                | label                                | shown
    a short one                | 繰越できますか？                     | 繰越できますか？
    as long as LINE takes      | How much do I have l                 | How much do I have l
    one letter more            | How much do I have le                | How much do I have…
    a family where it is cut   | もっと詳しく知りたいとき👨‍👩‍👧‍👦は | もっと詳しく知りたいとき…
    """)
    void shortensALabelButNotWhatIsThenSaid(String situation, String label, String shown) {
        PostbackAction action = actions(render(message("ok", label))).getFirst();

        assertThat(action.label()).isEqualTo(shown);
        assertThat(action.displayText()).isEqualTo(label);
        assertThat(action.data()).isEqualTo("v1:0");
    }

    @Test
    void putsTheButtonsOfTheWholeCallUnderItsLastObjectOnly() {
        List<Message> objects = render(message("one", "A", "B"), message("two"), message("three", "B", "C"));

        assertThat(objects.subList(0, 2))
                .allSatisfy(object -> assertThat(object.quickReply()).isNull());
        assertThat(actions(objects)).extracting(PostbackAction::label).containsExactly("A", "B", "B", "C");
    }

    @Test
    void keepsTheLastButtonsWhenTheyAreTooMany() {
        String[] labels = IntStream.range(0, 15).mapToObj(Integer::toString).toArray(String[]::new);

        List<Message> objects = render(message("one", labels));

        assertThat(actions(objects))
                .hasSize(13)
                .first()
                .extracting(PostbackAction::label)
                .isEqualTo("2");
    }

    @Test
    void makesTheSameObjectsOfTheSameMessages() {
        OutboundMessage message =
                new OutboundMessage(List.of(new Block.Paragraph(LINKED), table(3, 4, "x")), List.of());

        assertThat(new LineJson().text(render(message))).isEqualTo(new LineJson().text(render(message)));
    }

    private List<Message> render(OutboundMessage... messages) {
        return renderer.render(List.of(messages));
    }

    private static OutboundMessage message(String words, String... labels) {
        List<Choice> choices = IntStream.range(0, labels.length)
                .<Choice>mapToObj(i -> new Choice.Button(labels[i], new Payload("v1:" + i)))
                .toList();
        return new OutboundMessage(List.of(new Block.Paragraph(RichText.plain(words))), choices);
    }

    private static Block.Table table(int rows, int columns, String cell) {
        List<String> row = IntStream.range(0, columns).mapToObj(i -> cell + i).toList();
        return new Block.Table(row, IntStream.range(0, rows).mapToObj(i -> row).toList());
    }

    private static List<PostbackAction> actions(List<Message> objects) {
        return objects.getLast().quickReply().items().stream()
                .map(QuickReplyItem::action)
                .map(PostbackAction.class::cast)
                .toList();
    }

    private static String kind(Message object) {
        if (object instanceof FlexMessage flex) {
            return flex.contents() instanceof FlexCarousel ? "CAROUSEL" : "BUBBLE";
        }
        return "TEXT";
    }
}
