package dev.kuri.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Span;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;

final class TelegramRendererTest {
    private final TelegramRenderer renderer = new TelegramRenderer();

    @Test
    void countsAnEmojiAsTwoUnitsBeforeAStrongSpan() {
        SendMessage call = render(new Block.Paragraph(
                new RichText(List.of(new Span.Plain("🍎 has "), new Span.Strong("1.2 GB"), new Span.Plain(" left")))));

        assertThat(call.getText()).isEqualTo("🍎 has 1.2 GB left");
        assertThat(call.getEntities()).containsExactly(new MessageEntity("bold", 7, 6));
    }

    @Test
    void turnsALinkIntoItsWordsAndAnEntity() {
        SendMessage call = render(new Block.Paragraph(new RichText(List.of(
                new Span.Plain("from "), new Span.Link("UQ's FAQ", URI.create("https://example.com/繰越?a=b&c"))))));

        assertThat(call.getText()).isEqualTo("from UQ's FAQ");
        assertThat(call.getEntities()).singleElement().satisfies(entity -> {
            assertThat(entity.getType()).isEqualTo("text_link");
            assertThat(entity.getUrl()).isEqualTo("https://example.com/%E7%B9%B0%E8%B6%8A?a=b&c");
            assertThat(slice(call, entity)).isEqualTo("UQ's FAQ");
        });
    }

    @Test
    void showsMarkupLiterally() {
        SendMessage call = render(new Block.Paragraph(RichText.plain("<b>*a*</b> & _b_ `c` [d](e)")));

        assertThat(call.getText()).isEqualTo("<b>*a*</b> & _b_ `c` [d](e)");
        assertThat(call.getParseMode()).isNull();
        assertThat(call.getEntities()).isNull();
    }

    @Test
    void stylesNothingWhereThereIsNothing() {
        SendMessage call =
                render(new Block.Paragraph(new RichText(List.of(new Span.Strong(""), new Span.Plain("words")))));

        assertThat(call.getEntities()).isNull();
    }

    @Test
    void setsBlocksApartByAnEmptyLine() {
        SendMessage call = render(
                new Block.Paragraph(RichText.plain("Do this:")),
                new Block.Steps(3, List.of(RichText.plain("open"), RichText.plain("press"))),
                new Block.Bullets(List.of(RichText.plain("fast"), RichText.plain("free"))));

        assertThat(call.getText()).isEqualTo("""
                        Do this:

                        3. open
                        4. press

                        • fast
                        • free""");
    }

    @Test
    void alignsATableThatFitsAPhone() {
        SendMessage call = render(
                new Block.Paragraph(RichText.plain("比較 🍎")),
                new Block.Table(
                        List.of("会社", "繰越", "GB"), List.of(List.of("UQ", "○", "35"), List.of("ahamo", "翌月末", "30"))));

        MessageEntity table = call.getEntities().getFirst();
        assertThat(table.getType()).isEqualTo("pre");
        assertThat(slice(call, table)).isEqualTo("""
                        会社   繰越    GB
                        -----------------
                        UQ     ○       35
                        ahamo  翌月末  30""");
    }

    @Test
    void givesEachRowOfAWideTableItsOwnLines() {
        SendMessage call = render(new Block.Table(
                List.of("Provider", "Rollover", "Until"),
                List.of(
                        List.of("UQ mobile", "yes, what is left of the month", "end of next month"),
                        List.of("povo", "no", ""))));

        assertThat(call.getText()).isEqualTo("""
                        UQ mobile
                        Rollover: yes, what is left of the month
                        Until: end of next month

                        povo
                        Rollover: no""");
        assertThat(call.getEntities())
                .extracting(entity -> entity.getType() + " " + slice(call, entity))
                .containsExactly("bold UQ mobile", "bold povo");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                  | labels, by slashes                          | rows
            one                          | More                                        | More
            two short ones               | More/Sources                                | More Sources
            three short ones             | A/B/C                                       | A B/C
            a long one alone             | How do I renew my plan?/More                | How do I renew my plan?/More
            a long one between           | A/How do I renew my plan?/B/C               | A/How do I renew my plan?/B C
            seven wide characters        | データを譲渡す/期限を知りたい               | データを譲渡す 期限を知りたい
            eight wide characters        | データを譲渡する/期限を知りたい             | データを譲渡する/期限を知りたい
            """)
    void putsTwoShortButtonsInARow(String situation, String labels, String rows) {
        List<Choice> choices = Arrays.stream(labels.split("/"))
                .<Choice>map(label -> new Choice.Button(label, new Payload("v1")))
                .toList();

        InlineKeyboardMarkup keyboard = TelegramKeyboard.of(choices);

        assertThat(keyboard.getKeyboard().stream()
                        .map(row -> row.stream()
                                .map(InlineKeyboardButton::getText)
                                .reduce((a, b) -> a + " " + b)
                                .orElse("")))
                .containsExactly(rows.split("/"));
    }

    @Test
    void givesAButtonItsPayload() {
        SendMessage call = renderer.render(
                "7",
                new OutboundMessage(
                        OutboundMessage.text("?").body(), List.of(new Choice.Button("More", new Payload("v1:more")))));

        assertThat(((InlineKeyboardMarkup) call.getReplyMarkup())
                        .getKeyboard()
                        .getFirst()
                        .getFirst()
                        .getCallbackData())
                .isEqualTo("v1:more");
    }

    @Test
    void refusesTwoMessagesInOneCall() {
        assertThatThrownBy(() -> renderer.render(
                        TelegramFixtures.delivery(OutboundMessage.text("a"), OutboundMessage.text("b"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private SendMessage render(Block... blocks) {
        return renderer.render("7", new OutboundMessage(List.of(blocks), List.of()));
    }

    private static String slice(SendMessage call, MessageEntity entity) {
        return call.getText().substring(entity.getOffset(), entity.getOffset() + entity.getLength());
    }
}
