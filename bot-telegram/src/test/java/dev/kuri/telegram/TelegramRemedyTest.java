package dev.kuri.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.Delivered;
import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.channel.DeliveryResult.RetryLater;
import dev.kuri.core.channel.DeliveryResult.Undeliverable;
import dev.kuri.core.channel.DeliveryResult.Unknown;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.channel.Routing.Occasion;
import dev.kuri.core.channel.Span;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TelegramRemedyTest {
    private static final Routing UNDER_A_PRESS_IN_A_TOPIC = new Routing(Occasion.REPLY, null, "12", "17");
    private static final OutboundMessage ANSWER = new OutboundMessage(
            List.of(new Block.Paragraph(
                    new RichText(List.of(new Span.Strong("Yes."), new Span.Plain(" Until 31 May"))))),
            List.of(new Choice.Button("Sources", new Payload("v1:s"))));

    private final FakeBotApi telegram = new FakeBotApi();
    private final Channel channel = TelegramFixtures.channel(telegram.url(), Duration.ofSeconds(2), true);

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void changesThePressedMessageInsteadOfSendingAnother() {
        DeliveryResult result = deliver(UNDER_A_PRESS_IN_A_TOPIC);

        assertThat(result).isEqualTo(new Delivered());
        assertThat(telegram.calls("sendMessage")).isEmpty();
        assertThat(bodies("editMessageText")).singleElement().satisfies(body -> {
            assertThat(body.path("message_id").asInt()).isEqualTo(12);
            assertThat(body.path("text").asText()).isEqualTo("Yes. Until 31 May");
            assertThat(body.path("reply_markup").path("inline_keyboard")).hasSize(1);
        });
    }

    @Test
    void takesAMessageThatIsAsItShouldBeForDelivered() {
        telegram.answer(
                "editMessageText",
                FakeBotApi.error(
                        400,
                        "Bad Request: message is not modified: specified new message content and reply markup are exactly"
                                + " the same as a current content and reply markup of the message"));

        assertThat(deliver(UNDER_A_PRESS_IN_A_TOPIC)).isEqualTo(new Delivered());
        assertThat(telegram.calls()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bad Request: message to edit not found", "Bad Request: message can't be edited"})
    void sendsANewMessageWhereThePressedOneCannotBeChanged(String description) {
        telegram.answer("editMessageText", FakeBotApi.error(400, description));

        assertThat(deliver(UNDER_A_PRESS_IN_A_TOPIC)).isEqualTo(new Delivered());
        assertThat(bodies("sendMessage")).singleElement().satisfies(body -> {
            assertThat(body.path("message_thread_id").asInt()).isEqualTo(17);
            assertThat(body.path("entities")).hasSize(1);
        });
    }

    @Test
    void sendsToTheChatWhatItsTopicDoesNotTake() {
        telegram.refuse(
                "sendMessage",
                body -> body.has("message_thread_id"),
                FakeBotApi.error(400, "Bad Request: message thread not found"));

        assertThat(deliver(new Routing(Occasion.REPLY, null, null, "17"))).isEqualTo(new Delivered());
        assertThat(telegram.calls("sendMessage")).hasSize(2);
    }

    @Test
    void sendsWordsWithoutStylesThatTelegramCannotRead() {
        telegram.refuse(
                "sendMessage",
                body -> body.has("entities"),
                FakeBotApi.error(400, "Bad Request: can't parse entities: Can't find end of the entity"));

        assertThat(deliver(Routing.PLAIN)).isEqualTo(new Delivered());
        assertThat(bodies("sendMessage")).hasSize(2).last().satisfies(body -> {
            assertThat(body.path("text").asText()).isEqualTo("Yes. Until 31 May");
            assertThat(body.path("reply_markup").path("inline_keyboard")).hasSize(1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bad Request: message is too long", "Bad Request: Text is too long"})
    void sendsInPiecesWhatIsTooLong(String description) {
        telegram.refuse("sendMessage", longerThan(10), FakeBotApi.error(400, description));

        assertThat(deliver(Routing.PLAIN)).isEqualTo(new Delivered());
        List<JsonNode> pieces = bodies("sendMessage").subList(1, 3);
        assertThat(pieces).extracting(body -> body.path("text").asText()).containsExactly("Yes. Unti", "l 31 May");
        assertThat(pieces).extracting(body -> body.has("reply_markup")).containsExactly(false, true);
    }

    @Test
    void takesEveryRemedyThatIsNeededButEachOnlyOnce() {
        telegram.answer("editMessageText", FakeBotApi.error(400, "Bad Request: message to edit not found"));
        telegram.answer("sendMessage", (call, exchange) -> {
            JsonNode body = call.body();
            String description =
                    body.has("message_thread_id") ? "message thread not found" : "can't parse entities: no";
            FakeBotApi.error(400, "Bad Request: " + description).to(call, exchange);
        });

        assertThat(deliver(UNDER_A_PRESS_IN_A_TOPIC)).isEqualTo(new Undeliverable(Reason.REJECTED));
        assertThat(telegram.calls())
                .extracting(FakeBotApi.Call::method)
                .containsExactly("editmessagetext", "sendmessage", "sendmessage", "sendmessage");
    }

    @Test
    void doesNotCallAnAnswerUnsentOfWhichAPieceHasArrived() {
        telegram.answer("sendMessage", (call, exchange) -> {
            FakeBotApi.Answer answer = switch (telegram.calls("sendMessage").size()) {
                case 1 -> FakeBotApi.error(400, "Bad Request: message is too long");
                case 2 -> FakeBotApi.ok("{}");
                default -> FakeBotApi.error(429, "Too Many Requests: retry after 3", "{\"retry_after\":3}");
            };
            answer.to(call, exchange);
        });

        assertThat(deliver(Routing.PLAIN)).isEqualTo(new Unknown(Duration.ofSeconds(3)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # situation,    code
            server error,   500
            gateway error,  502
            """)
    void changesAMessageAgainIfNobodyKnowsWhetherItWasChanged(String situation, int code) {
        telegram.answer("editMessageText", FakeBotApi.error(code, "Internal Server Error"));

        assertThat(deliver(UNDER_A_PRESS_IN_A_TOPIC)).isInstanceOf(RetryLater.class);
    }

    private DeliveryResult deliver(Routing routing) {
        Delivery delivery = TelegramFixtures.delivery(routing, ANSWER);
        return channel.deliver(delivery);
    }

    private List<JsonNode> bodies(String method) {
        return telegram.calls(method).stream().map(FakeBotApi.Call::body).toList();
    }

    private static Predicate<JsonNode> longerThan(int units) {
        return body -> body.path("text").asText().length() > units;
    }
}
