package dev.kuri.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.channel.Routing.Occasion;
import dev.kuri.core.channel.Span;
import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;

final class TelegramRendererTest {
    private final TelegramRenderer renderer = new TelegramRenderer();

    @Test
    void countsAnEmojiAsTwoUnitsBeforeAStrongSpan() {
        TelegramCall call = render(new Block.Paragraph(
                new RichText(List.of(new Span.Plain("🍎 has "), new Span.Strong("1.2 GB"), new Span.Plain(" left")))));

        assertThat(call.text()).isEqualTo("🍎 has 1.2 GB left");
        assertThat(call.entities()).containsExactly(new MessageEntity("bold", 7, 6));
    }

    @Test
    void turnsALinkIntoItsWordsAndAnEntity() {
        TelegramCall call = render(new Block.Paragraph(new RichText(List.of(
                new Span.Plain("from "), new Span.Link("UQ's FAQ", URI.create("https://example.com/繰越?a=b&c"))))));

        assertThat(call.text()).isEqualTo("from UQ's FAQ");
        assertThat(call.entities()).singleElement().satisfies(entity -> {
            assertThat(entity.getType()).isEqualTo("text_link");
            assertThat(entity.getUrl()).isEqualTo("https://example.com/%E7%B9%B0%E8%B6%8A?a=b&c");
            assertThat(slice(call, entity)).isEqualTo("UQ's FAQ");
        });
    }

    @Test
    void showsMarkupLiterally() {
        TelegramCall call = render(new Block.Paragraph(RichText.plain("<b>*a*</b> & _b_ `c` [d](e)")));

        assertThat(call.text()).isEqualTo("<b>*a*</b> & _b_ `c` [d](e)");
        assertThat(call.entities()).isEmpty();
    }

    @Test
    void stylesNothingWhereThereIsNothing() {
        TelegramCall call =
                render(new Block.Paragraph(new RichText(List.of(new Span.Strong(""), new Span.Plain("words")))));

        assertThat(call.entities()).isEmpty();
    }

    @Test
    void setsBlocksApartByAnEmptyLine() {
        TelegramCall call = render(
                new Block.Paragraph(RichText.plain("Do this:")),
                new Block.Steps(3, List.of(RichText.plain("open"), RichText.plain("press"))),
                new Block.Bullets(List.of(RichText.plain("fast"), RichText.plain("free"))));

        assertThat(call.text()).isEqualTo("""
                        Do this:

                        3. open
                        4. press

                        • fast
                        • free""");
    }

    @Test
    void alignsATableThatFitsAPhone() {
        TelegramCall call = render(
                new Block.Paragraph(RichText.plain("比較 🍎")),
                new Block.Table(
                        List.of("会社", "繰越", "GB"), List.of(List.of("UQ", "○", "35"), List.of("ahamo", "翌月末", "30"))));

        MessageEntity table = call.entities().getFirst();
        assertThat(table.getType()).isEqualTo("pre");
        assertThat(slice(call, table)).isEqualTo("""
                        会社   繰越    GB
                        -----------------
                        UQ     ○       35
                        ahamo  翌月末  30""");
    }

    @Test
    void givesEachRowOfAWideTableItsOwnLines() {
        TelegramCall call = render(new Block.Table(
                List.of("Provider", "Rollover", "Until"),
                List.of(
                        List.of("UQ mobile", "yes, what is left of the month", "end of next month"),
                        List.of("povo", "no", ""))));

        assertThat(call.text()).isEqualTo("""
                        UQ mobile
                        Rollover: yes, what is left of the month
                        Until: end of next month

                        povo
                        Rollover: no""");
        assertThat(call.entities())
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
        TelegramCall call = renderer.render(TelegramFixtures.delivery(new OutboundMessage(
                OutboundMessage.text("?").body(), List.of(new Choice.Button("More", new Payload("v1:more"))))));

        assertThat(Objects.requireNonNull(call.keyboard()).getKeyboard().getFirst())
                .extracting(InlineKeyboardButton::getCallbackData)
                .containsExactly("v1:more");
    }

    @Test
    void refusesTwoMessagesInOneCall() {
        assertThatThrownBy(() -> renderer.render(
                        TelegramFixtures.delivery(OutboundMessage.text("a"), OutboundMessage.text("b"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void writesAddressesOutOnceNoMoreLinksTakeEffect() {
        RichText sources = new RichText(Collections.nCopies(101, new Span.Link("q", URI.create("https://e.com/"))));

        TelegramCall call = render(
                new Block.Paragraph(sources), new Block.Paragraph(new RichText(List.of(new Span.Strong("really")))));

        assertThat(call.entities()).hasSize(TelegramLimits.ENTITIES);
        assertThat(call.text()).isEqualTo("q".repeat(101) + " https://e.com/\n\nreally");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # situation,       thread,      replaces,    sends thread, edits
            none of both,      ,            ,            ,
            a topic,           17,          ,            17,
            the General topic, 1,           ,            ,
            a pressed message, 17,          2147483647,  17,           2147483647
            beyond 32 bits,    2147483648,  99999999999, ,
            no ids,            x,           0,           ,
            """)
    void addressesTheTopicAndTheMessageThatItTakesThePlaceOf(
            String situation,
            @Nullable String thread,
            @Nullable String replaces,
            @Nullable Integer sendsThread,
            @Nullable Integer edits) {
        Routing routing = new Routing(Occasion.REPLY, null, replaces, thread);

        TelegramCall call = renderer.render(TelegramFixtures.delivery(routing, OutboundMessage.text("hello")));

        assertThat(call.thread()).isEqualTo(sendsThread);
        assertThat(call.replaces()).isEqualTo(edits);
    }

    private TelegramCall render(Block... blocks) {
        return renderer.render(TelegramFixtures.delivery(new OutboundMessage(List.of(blocks), List.of())));
    }

    private static String slice(TelegramCall call, MessageEntity entity) {
        return call.text().substring(entity.getOffset(), entity.getOffset() + entity.getLength());
    }
}
