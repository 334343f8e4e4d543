package dev.kuri.core.outbox;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Card;
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
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds for every answer on every channel. */
class PackerPropertyTest {
    private static final ChatAddress CHAT = new ChatAddress(new ChannelName("test"), "bot", "chat");
    private static final Card CARD = new Card(
            "UQ mobile", Card.State.OVER, "0 GB", "", List.of(), LocalDate.of(2026, 11, 22), null, "14:05 JST", false);
    private static final ReplyToken TOKEN = new ReplyToken("token", Instant.EPOCH);

    @Property(tries = 300)
    void everyPartFitsAndNoCallHasTooMany(
            @ForAll("answers") List<OutboundMessage> answer, @ForAll("channels") ChannelLimits limits) {
        List<Delivery> deliveries = new Packer(limits).pack(CHAT, answer, Routing.reply(TOKEN));

        assertThat(deliveries)
                .allSatisfy(delivery -> assertThat(delivery.messages())
                        .hasSizeBetween(1, limits.messagesPerCall())
                        .allMatch(part -> BlockSize.of(part.body()).fitsInto(room(part, limits)))
                        .allMatch(part -> part.choices().size() <= limits.choices()));
    }

    @Property(tries = 300)
    void nothingIsLostAddedOrMoved(
            @ForAll("answers") List<OutboundMessage> answer, @ForAll("channels") ChannelLimits limits) {
        List<OutboundMessage> parts = parts(answer, limits, TOKEN);

        assertThat(words(parts)).isEqualTo(words(answer));
        assertThat(buttons(parts)).isEqualTo(buttons(answer));
    }

    @Property(tries = 300)
    void aCardGoesWithTheFirstWordsOfItsMessage(
            @ForAll("answers") List<OutboundMessage> answer, @ForAll("channels") ChannelLimits limits) {
        List<OutboundMessage> carded = parts(answer, limits, null).stream()
                .filter(part -> part.card() != null)
                .toList();

        List<OutboundMessage> meant =
                answer.stream().filter(message -> message.card() != null).toList();
        assertThat(carded).hasSameSizeAs(meant);
        for (int i = 0; i < meant.size(); i++) {
            assertThat(words(List.of(meant.get(i)))).startsWith(words(List.of(carded.get(i))));
        }
    }

    @Property(tries = 300)
    void noCutFallsIntoACharacter(
            @ForAll("answers") List<OutboundMessage> answer, @ForAll("channels") ChannelLimits limits) {
        assertThat(parts(answer, limits, null).stream().flatMap(PackerPropertyTest::texts))
                .allMatch(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
    }

    @Property(tries = 300)
    void puttingTogetherSavesCallsAndIsLeftAloneWhereItDoesNot(
            @ForAll("answers") List<OutboundMessage> answer, @ForAll("channels") ChannelLimits limits) {
        List<OutboundMessage> cut = parts(answer, limits, null);

        List<OutboundMessage> paidFor = parts(answer, limits, TOKEN);

        if (!paidFor.equals(cut)) {
            assertThat(cut).hasSizeGreaterThan(limits.messagesPerCall());
            assertThat(paidFor).hasSize(limits.messagesPerCall());
        }
    }

    @Property(tries = 300)
    void onlyTheFirstCallIsPaidFor(
            @ForAll("answers") List<OutboundMessage> answer, @ForAll("channels") ChannelLimits limits) {
        List<Delivery> deliveries = new Packer(limits).pack(CHAT, answer, Routing.reply(TOKEN));

        assertThat(deliveries.getFirst().replyToken()).isEqualTo(TOKEN);
        assertThat(deliveries.stream().skip(1)).allMatch(delivery -> delivery.replyToken() == null);
    }

    private static Size room(OutboundMessage part, ChannelLimits limits) {
        return part.card() == null ? Size.of(limits) : Size.ofCaption(limits);
    }

    /** Far smaller than real ones, so that everything is cut. */
    @Provide
    Arbitrary<ChannelLimits> channels() {
        return Combinators.combine(
                        Arbitraries.integers().between(150, 600),
                        Arbitraries.integers().between(100, 150),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(2, 20))
                .as((units, caption, messages, styles) -> new ChannelLimits(units, caption, messages, 3, 20, styles));
    }

    @Provide
    Arbitrary<List<OutboundMessage>> answers() {
        Arbitrary<OutboundMessage> messages = Combinators.combine(
                        blocks().list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false))
                .as((body, buttons, drawn) -> new OutboundMessage(body, choices(buttons), drawn ? CARD : null));
        return messages.list().ofMinSize(1).ofMaxSize(8);
    }

    private static Arbitrary<Block> blocks() {
        Arbitrary<List<RichText>> items = texts().list().ofMinSize(1).ofMaxSize(6);
        return Arbitraries.oneOf(
                texts().map(Block.Paragraph::new),
                items.map(Block.Bullets::new),
                items.map(list -> new Block.Steps(1, list)),
                rows().map(rows -> new Block.Table(List.of("", "GB"), rows)));
    }

    private static Arbitrary<List<List<String>>> rows() {
        return words(0, 30).list().ofSize(2).list().ofMinSize(1).ofMaxSize(12);
    }

    private static Arbitrary<RichText> texts() {
        Arbitrary<Span> spans = Arbitraries.oneOf(
                words(1, 700).map(Span.Plain::new),
                words(1, 700).map(Span.Strong::new),
                words(1, 20).map(text -> new Span.Link(text, URI.create("https://example.org/a"))));
        return spans.list().ofMinSize(1).ofMaxSize(5).map(RichText::new);
    }

    private static Arbitrary<String> words(int least, int most) {
        return Arbitraries.of("a", " ", "流", "量", "ギ", "ガ", "。", "👨‍👩‍👧", "é", "🍎", "🇯🇵")
                .list()
                .ofMinSize(least)
                .ofMaxSize(Math.max(least, most / 8))
                .map(clusters -> String.join("", clusters));
    }

    private static List<Choice> choices(int buttons) {
        return IntStream.range(0, buttons)
                .<Choice>mapToObj(i -> new Choice.Button("Button " + i, new Payload("p" + i)))
                .toList();
    }

    private static List<OutboundMessage> parts(
            List<OutboundMessage> answer, ChannelLimits limits, @Nullable ReplyToken token) {
        return new Packer(limits)
                .pack(CHAT, answer, Routing.reply(token)).stream()
                        .flatMap(delivery -> delivery.messages().stream())
                        .toList();
    }

    private static List<Choice> buttons(List<OutboundMessage> messages) {
        return messages.stream().flatMap(message -> message.choices().stream()).toList();
    }

    /** All words in their order. A table's header stands over each part of it; a row too long for a table becomes lines. */
    private static String words(List<OutboundMessage> messages) {
        return messages.stream()
                .flatMap(PackerPropertyTest::texts)
                .collect(joining())
                .replace("\n", "");
    }

    private static Stream<String> texts(OutboundMessage message) {
        return message.body().stream().flatMap(block -> switch (block) {
            case Block.Paragraph paragraph -> spans(paragraph.text());
            case Block.Bullets bullets -> bullets.items().stream().flatMap(PackerPropertyTest::spans);
            case Block.Steps steps -> steps.items().stream().flatMap(PackerPropertyTest::spans);
            case Block.Table table -> table.rows().stream().flatMap(List::stream);
        });
    }

    private static Stream<String> spans(RichText text) {
        return text.spans().stream().map(Span::text);
    }
}
