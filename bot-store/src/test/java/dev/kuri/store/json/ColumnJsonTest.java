package dev.kuri.store.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Card;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Span;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.decide.Focus;
import dev.kuri.core.knowledge.ClaimId;
import dev.kuri.core.knowledge.Condition;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Intent;
import dev.kuri.store.seal.Seal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

final class ColumnJsonTest {
    private static final ChatAddress CHAT = new ChatAddress(new ChannelName("line"), "Ubot", "Uchat");

    private final ContentJson contents = new ContentJson(Seal.NONE);
    private final MessagesJson messages = new MessagesJson(Seal.NONE);
    private final ConversationJson conversations = new ConversationJson(Seal.NONE);

    @ParameterizedTest
    @MethodSource
    void readsEveryKindOfContentAsItWasWritten(InboundMessage.Content content) {
        assertThat(contents.read(contents.write(content))).isEqualTo(content);
    }

    static Stream<InboundMessage.Content> readsEveryKindOfContentAsItWasWritten() {
        return Stream.of(
                new InboundMessage.Text("くりこし\u0000 \"👨‍👩‍👧\" \ud800"),
                new InboundMessage.Press(new Payload("1l|ja")),
                new InboundMessage.Press(new Payload("1l|ja"), "4711"),
                new InboundMessage.Joined("shop-42"),
                new InboundMessage.Joined(null),
                new InboundMessage.Left(),
                new InboundMessage.Returned(),
                new InboundMessage.Withdrawn("325708"),
                new InboundMessage.Moved("-1001234"),
                new InboundMessage.Media("sticker", List.of("thanks", "bow")),
                new InboundMessage.Unsupported("poll"));
    }

    @Test
    void hasATestForEveryKindOfContent() {
        assertThat(readsEveryKindOfContentAsItWasWritten().map(Object::getClass).distinct())
                .hasSameSizeAs(InboundMessage.Content.class.getPermittedSubclasses());
    }

    @Test
    void readsEveryKindOfBlockAndSpanAsItWasWritten() {
        RichText styled = new RichText(List.of(
                new Span.Plain("see "),
                new Span.Strong("UQ"),
                new Span.Link("FAQ", URI.create("https://example.org/?a=b"))));
        List<OutboundMessage> said = List.of(
                OutboundMessage.text("yes"),
                new OutboundMessage(
                        List.of(
                                new Block.Paragraph(styled),
                                new Block.Bullets(List.of(styled, RichText.plain("b"))),
                                new Block.Steps(3, List.of(styled)),
                                new Block.Table(List.of("plan", "GB"), List.of(List.of("a", "1"), List.of("b", "2")))),
                        List.of(
                                new Choice.Button("はい", new Payload("1g|renewal-steps")),
                                new Choice.Link("続き", URI.create("https://t.me/kuri?start=c_1")))));

        assertThat(messages.read(messages.write(said))).isEqualTo(said);
    }

    @Test
    void readsACardAsItWasWritten() {
        LocalDate today = LocalDate.of(2026, 11, 22);
        Card card = new Card(
                "UQ mobile",
                Card.State.ACTIVE,
                "27.2 GB",
                "35 GB",
                List.of(
                        new Card.Lot(
                                Card.Origin.MONTHLY,
                                Card.State.ACTIVE,
                                "27.2 GB",
                                27_200_000_000L,
                                35_000_000_000L,
                                today),
                        new Card.Lot(Card.Origin.BONUS, Card.State.NOT_STARTED, Card.ENDLESS, 0, 0, null)),
                today,
                null,
                "14:05 JST",
                true);
        List<OutboundMessage> said = List.of(OutboundMessage.text("27.2 GB").showing(card));

        assertThat(messages.read(messages.write(said))).isEqualTo(said);
    }

    @Test
    void readsAButtonThatAnOlderKuriWrote() {
        String written = """
                [{"body":[{"type":"paragraph","text":{"spans":[{"type":"plain","text":"?"}]}}],
                  "choices":[{"label":"はい","payload":"1g|renewal-steps"}]}]
                """;

        assertThat(messages.read(written).getFirst().choices())
                .containsExactly(new Choice.Button("はい", new Payload("1g|renewal-steps")));
    }

    @Test
    void readsAConversationAsItWasWritten() {
        Conversation full = new Conversation(
                CHAT,
                7,
                Language.ZH_HANT,
                Language.JA,
                new Focus(
                        Intent.ROLLOVER,
                        List.of(new ProviderId("uq"), new ProviderId("au")),
                        new PlanId("uq-komikomi"),
                        PlanKind.POSTPAID,
                        Map.of(Condition.ORIGIN, "carried")),
                List.of(new Focus(Intent.TOPUP, List.of(), null, null, Map.of())),
                List.of(new ProviderId("uq")),
                List.of(new ClaimId("uq.rollover")));

        assertThat(conversations.read(conversations.write(full))).isEqualTo(full);
        assertThat(conversations.read(conversations.write(Conversation.fresh(CHAT))))
                .isEqualTo(Conversation.fresh(CHAT));
    }

    @Test
    void writesWordsAndNotJavaNames() {
        String json = conversations.write(new Conversation(
                CHAT,
                1,
                Language.ZH_HANS,
                null,
                new Focus(Intent.TOPUP, List.of(new ProviderId("uq")), null, null, Map.of(Condition.METHOD, "gift")),
                List.of(),
                List.of(),
                List.of()));

        assertThat(json)
                .contains("\"zh-Hans\"", "\"topup\"", "[\"uq\"]", "{\"method\":\"gift\"}", "\"channel\":\"line\"")
                .doesNotContain("ZH_HANS", "spoken");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                      | column
            a field that it does not know    | {"type":"media","kind":"image","width":640,"keywords":["cat"]}
            the type written last            | {"kind":"image","keywords":["cat"],"type":"media"}
            """)
    void takesWhatANewerKuriWrote(String situation, String column) {
        assertThat(contents.read(column)).isEqualTo(new InboundMessage.Media("image", List.of("cat")));
    }

    @Test
    void takesWhatAnOlderKuriLeftOut() {
        assertThat(contents.read("{\"type\":\"media\",\"kind\":\"image\"}"))
                .isEqualTo(new InboundMessage.Media("image", List.of()));
        assertThat(conversations.read(
                        "{\"chat\":{\"channel\":\"line\",\"bot\":\"Ubot\",\"chat\":\"Uchat\"},\"version\":0,"
                                + "\"mood\":\"sunny\"}"))
                .isEqualTo(Conversation.fresh(CHAT));
    }

    @Test
    void refusesAKindOfContentThatItDoesNotKnow() {
        assertThatThrownBy(() -> contents.read("{\"type\":\"telepathy\"}")).isInstanceOf(JacksonException.class);
    }
}
