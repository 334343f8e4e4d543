package dev.kuri.core.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.channel.ReplyToken;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.channel.Span;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PackerTest {
    private static final ChatAddress CHAT = new ChatAddress(new ChannelName("test"), "bot", "chat");
    private static final ReplyToken TOKEN = new ReplyToken("token", Instant.EPOCH);
    private static final int UNITS = 200;

    private final Packer packer = new Packer(new ChannelLimits(UNITS, 2, 3, 20, 100));

    @Test
    void leavesAShortAnswerAsItIs() {
        OutboundMessage message = OutboundMessage.text("No.");

        List<Delivery> deliveries = packer.pack(CHAT, List.of(message), Routing.reply(TOKEN));

        assertThat(deliveries).singleElement().satisfies(delivery -> {
            assertThat(delivery.messages()).containsExactly(message);
            assertThat(delivery.replyToken()).isEqualTo(TOKEN);
        });
    }

    @Test
    void fillsCallsAndSpendsTheReplyTokenOnTheFirst() {
        List<OutboundMessage> three = IntStream.range(0, 3)
                .mapToObj(i -> OutboundMessage.text("Part " + i + ".".repeat(UNITS / 2)))
                .toList();

        List<Delivery> deliveries = packer.pack(CHAT, three, Routing.reply(TOKEN));

        assertThat(deliveries)
                .extracting(delivery -> delivery.messages().size())
                .containsExactly(2, 1);
        assertThat(deliveries).extracting(Delivery::replyToken).containsExactly(TOKEN, null);
    }

    @Test
    void putsTheSmallestNeighboursTogetherWhereOneCallIsPaidFor() {
        OutboundMessage longer = OutboundMessage.text("Yes, until the end of the next month.");
        OutboundMessage two = OutboundMessage.text("Two.");
        OutboundMessage three = withButton("Three.");

        List<Delivery> deliveries = packer.pack(CHAT, List.of(longer, two, three), Routing.reply(TOKEN));

        OutboundMessage together =
                new OutboundMessage(List.of(two.body().getFirst(), three.body().getFirst()), three.choices());
        assertThat(deliveries)
                .singleElement()
                .satisfies(delivery -> assertThat(delivery.messages()).containsExactly(longer, together));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void leavesMessagesAsTheyAre(String situation, List<OutboundMessage> answer, @Nullable ReplyToken token) {
        assertThat(packer.pack(CHAT, answer, Routing.reply(token)))
                .flatMap(Delivery::messages)
                .as(situation)
                .isEqualTo(answer);
    }

    static Stream<Arguments> leavesMessagesAsTheyAre() {
        OutboundMessage one = OutboundMessage.text("One.");
        OutboundMessage button = withButton("More?");
        OutboundMessage table = new OutboundMessage(
                List.of(new Block.Table(List.of("", "GB"), List.of(List.of("UQ", "3")))), List.of());
        return Stream.of(
                arguments("they fit into one call", List.of(one, one), TOKEN),
                arguments("no call is paid for", List.of(one, one, one), null),
                arguments("buttons would move", List.of(button, button, button), TOKEN),
                arguments("tables stand alone", List.of(table, one, table), TOKEN));
    }

    @Test
    void cutsWhereAMessageWouldHaveMoreStyledRunsThanTheChannelShows() {
        List<Span> strong = IntStream.range(0, 7)
                .<Span>mapToObj(i -> new Span.Strong("s" + i))
                .toList();
        Packer threeStyles = new Packer(new ChannelLimits(UNITS, 5, 3, 20, 3));
        OutboundMessage message = new OutboundMessage(List.of(new Block.Paragraph(new RichText(strong))), List.of());

        assertThat(threeStyles.pack(CHAT, List.of(message), Routing.PLAIN))
                .flatMap(Delivery::messages)
                .extracting(part -> BlockSize.of(part.body()).styles())
                .containsExactly(3, 3, 1);
    }

    @Test
    void keepsTheButtonsOnTheLastPartAndNoMoreThanTheChannelShows() {
        List<Choice> five = IntStream.range(0, 5)
                .<Choice>mapToObj(i -> new Choice.Button("Button " + i, new Payload("p" + i)))
                .toList();
        OutboundMessage message =
                new OutboundMessage(List.of(new Block.Paragraph(RichText.plain("word ".repeat(100)))), five);

        List<OutboundMessage> parts = parts(message);

        assertThat(parts).hasSizeGreaterThan(1);
        assertThat(parts.getLast().choices()).isEqualTo(five.subList(0, 3));
        assertThat(parts.subList(0, parts.size() - 1))
                .allMatch(part -> part.choices().isEmpty());
    }

    @Test
    void numbersStepsOnAcrossACut() {
        List<RichText> items = IntStream.range(0, 12)
                .mapToObj(i -> RichText.plain("Do the thing number " + i))
                .toList();

        List<OutboundMessage> parts = parts(new OutboundMessage(List.of(new Block.Steps(1, items)), List.of()));

        List<Integer> firsts = parts.stream()
                .flatMap(part -> part.body().stream())
                .map(block -> ((Block.Steps) block).first())
                .toList();
        assertThat(firsts).hasSizeGreaterThan(1).isSorted().startsWith(1);
    }

    @Test
    void neverCutsALinkOrASurrogatePair() {
        String emoji = "🍎".repeat(300);
        Span link = new Span.Link("the page", URI.create("https://example.org/a/long/path"));
        OutboundMessage message = new OutboundMessage(
                List.of(new Block.Paragraph(new RichText(List.of(new Span.Plain(emoji), link)))), List.of());

        List<Span> spans = parts(message).stream()
                .flatMap(part -> part.body().stream())
                .flatMap(block -> ((Block.Paragraph) block).text().spans().stream())
                .toList();

        assertThat(spans).contains(link);
        assertThat(spans).allMatch(span -> span.text().codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    }

    private static OutboundMessage withButton(String text) {
        return new OutboundMessage(
                OutboundMessage.text(text).body(), List.of(new Choice.Button("Press", new Payload("p"))));
    }

    private List<OutboundMessage> parts(OutboundMessage message) {
        return packer.pack(CHAT, List.of(message), Routing.PLAIN).stream()
                .flatMap(delivery -> delivery.messages().stream())
                .toList();
    }
}
