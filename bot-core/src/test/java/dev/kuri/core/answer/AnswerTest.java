package dev.kuri.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Card;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.channel.RichText;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class AnswerTest {
    private static final Card CARD = new Card(
            "UQ mobile",
            Card.State.ACTIVE,
            "1 GB",
            "3 GB",
            List.of(),
            LocalDate.of(2026, 11, 22),
            null,
            "14:05 JST",
            false);
    private static final Block WORDS = new Block.Paragraph(RichText.plain("2 guests see it"));
    private static final Choice CHOICE = new Choice.Button("Share", new Payload("1"));

    @ParameterizedTest
    @MethodSource("additions")
    void keepsTheCardWhateverIsAdded(UnaryOperator<Answer> addition) {
        Answer shown = Answer.of(OutboundMessage.text("1 GB left")).showing(CARD);

        assertThat(addition.apply(shown).messages())
                .extracting(OutboundMessage::card)
                .contains(CARD);
    }

    static Stream<UnaryOperator<Answer>> additions() {
        return Stream.of(
                shown -> shown.after(WORDS),
                shown -> shown.closing(WORDS),
                shown -> shown.offering(CHOICE),
                shown -> shown.choosing(List.of(CHOICE)),
                shown -> shown.preceding(OutboundMessage.text("more")),
                shown -> shown.and(Answer.of(OutboundMessage.text("second"))));
    }
}
