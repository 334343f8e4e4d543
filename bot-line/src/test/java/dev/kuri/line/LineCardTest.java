package dev.kuri.line;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.bot.messaging.model.FlexBox;
import com.linecorp.bot.messaging.model.FlexBubble;
import com.linecorp.bot.messaging.model.FlexComponent;
import com.linecorp.bot.messaging.model.FlexMessage;
import com.linecorp.bot.messaging.model.FlexText;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.TextMessage;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Card;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.RichText;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineCardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String USED = "#22324A";

    private final LineRenderer renderer = new LineRenderer();

    @Test
    void standsInABubbleAboveItsWords() {
        Message message = render(card(List.of(lot(Card.State.ACTIVE, 5, 10))), "**5 GB** left");

        FlexMessage flex = (FlexMessage) message;
        FlexBox body = ((FlexBubble) flex.contents()).body();
        assertThat(flex.altText()).isEqualTo("**5 GB** left");
        assertThat(words(body)).isEqualTo("UQ mobile|14:05 JST|35.4 GB|/ 43 GB|■|5 GB|2026-11-30 · 8 d|");
        assertThat(body.contents()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # lots           | the bar in twentieths
            5/10             | 10 used:10
            0/10             | 1 used:20
            10/10            | 20
            1/1000           | 1 used:20
            8/8, 27/35       | 4 13 used:4
            5/0              | 20
                             | used:1
            """)
    void dividesTheBarByWhatIsLeft(@Nullable String lots, String bar) {
        List<Card.Lot> all = lots == null
                ? List.of()
                : Stream.of(lots.split(", ", -1)).map(LineCardTest::lot).toList();

        assertThat(bar(card(all))).isEqualTo(bar);
    }

    @Test
    void fillsTheBarWithWhatHasNoLimit() {
        Card.Lot endless = new Card.Lot(Card.Origin.PURCHASED, Card.State.ACTIVE, Card.ENDLESS, 0, 0, TODAY);

        assertThat(bar(card(List.of(endless)))).isEqualTo("20");
    }

    @Test
    void tellsManyLotsByTheirNumber() {
        List<Card.Lot> many = IntStream.range(0, 20)
                .mapToObj(i -> lot(Card.State.QUEUED, 1, 1))
                .toList();

        assertThat(words(body(render(card(many), "Much"))).lines())
                .first()
                .asString()
                .endsWith("□|1 GB|2026-11-30 · 8 d|+17|");
    }

    @Test
    void leavesTheCardOutWhereItsBubbleIsTooLarge() {
        assertThat(render(card(List.of()), "繰".repeat(12_000))).isInstanceOf(TextMessage.class);
    }

    private Message render(Card card, String words) {
        Block paragraph = new Block.Paragraph(RichText.plain(words));
        return renderer.render(List.of(new OutboundMessage(List.of(paragraph), List.of(), card)))
                .getFirst();
    }

    private static FlexBox body(Message message) {
        return ((FlexBubble) ((FlexMessage) message).contents()).body();
    }

    /** The pieces of the third part of the card, by their shares. */
    private String bar(Card card) {
        FlexBox drawn = (FlexBox) body(render(card, "x")).contents().getFirst();
        return ((FlexBox) drawn.contents().get(2))
                .contents().stream()
                        .map(FlexBox.class::cast)
                        .map(piece -> (USED.equals(piece.backgroundColor()) ? "used:" : "") + piece.flex())
                        .collect(joining(" "));
    }

    private static String words(FlexComponent component) {
        return switch (component) {
            case FlexBox box -> box.contents().stream().map(LineCardTest::words).collect(joining());
            case FlexText text -> text.text() == null ? "" : text.text() + "|";
            default -> "";
        };
    }

    private static Card.Lot lot(String written) {
        List<String> amounts = List.of(written.split("/", -1));
        return lot(Card.State.ACTIVE, Long.parseLong(amounts.getFirst()), Long.parseLong(amounts.getLast()));
    }

    private static Card.Lot lot(Card.State state, long left, long whole) {
        return new Card.Lot(Card.Origin.PURCHASED, state, left + " GB", left, whole, LocalDate.of(2026, 11, 30));
    }

    private static Card card(List<Card.Lot> lots) {
        return new Card("UQ mobile", Card.State.ACTIVE, "35.4 GB", "43 GB", lots, TODAY, null, "14:05 JST", false);
    }
}
