package dev.kuri.core.outbox;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

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
import dev.kuri.core.channel.Span;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackerTest {
    private static final ChatAddress CHAT = new ChatAddress(new ChannelName("test"), "bot", "chat");
    private static final ReplyToken TOKEN = new ReplyToken("token", Instant.EPOCH);
    private static final int UNITS = 200;

    private final Packer packer = new Packer(new ChannelLimits(UNITS, 2, 3, 20, 100));

    @Test
    void leavesAShortAnswerAsItIs() {
        OutboundMessage message = OutboundMessage.text("No.");

        List<Delivery> deliveries = packer.pack(CHAT, List.of(message), TOKEN);

        assertThat(deliveries).singleElement().satisfies(delivery -> {
            assertThat(delivery.messages()).containsExactly(message);
            assertThat(delivery.replyToken()).isEqualTo(TOKEN);
        });
    }

    @Test
    void fillsCallsAndSpendsTheReplyTokenOnTheFirst() {
        List<OutboundMessage> three = IntStream.range(0, 3)
                .mapToObj(i -> OutboundMessage.text("Part " + i))
                .toList();

        List<Delivery> deliveries = packer.pack(CHAT, three, TOKEN);

        assertThat(deliveries)
                .extracting(delivery -> delivery.messages().size())
                .containsExactly(2, 1);
        assertThat(deliveries).extracting(Delivery::replyToken).containsExactly(TOKEN, null);
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

    @Test
    void everyPartFitsAndCutTextJoinedAgainIsTheText() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            String text = randomText(random);
            OutboundMessage message =
                    new OutboundMessage(List.of(new Block.Paragraph(RichText.plain(text))), List.of());

            List<OutboundMessage> parts = parts(message);

            assertThat(parts)
                    .allSatisfy(part -> assertThat(part.body().stream()
                                    .mapToInt(BlockLength::of)
                                    .sum())
                            .isLessThanOrEqualTo(UNITS));
            assertThat(words(parts)).isEqualTo(text);
        }
    }

    private List<OutboundMessage> parts(OutboundMessage message) {
        return packer.pack(CHAT, List.of(message), null).stream()
                .flatMap(delivery -> delivery.messages().stream())
                .toList();
    }

    private static String words(List<OutboundMessage> parts) {
        return parts.stream()
                .flatMap(part -> part.body().stream())
                .map(block -> ((Block.Paragraph) block).text().text())
                .collect(joining());
    }

    private static String randomText(Random random) {
        String alphabet = "ab 流量ギガ。\n👨‍👩‍👧é";
        return random.ints(1 + random.nextInt(900), 0, alphabet.length())
                .mapToObj(i -> String.valueOf(alphabet.charAt(i)))
                .collect(joining());
    }
}
