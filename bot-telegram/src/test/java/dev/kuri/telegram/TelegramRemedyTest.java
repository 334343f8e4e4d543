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
import org.junit.jupiter.params.provider.EnumSource;

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
        telegram.answer("editMessageText", BotApiRefusal.NOT_MODIFIED);

        assertThat(deliver(UNDER_A_PRESS_IN_A_TOPIC)).isEqualTo(new Delivered());
        assertThat(telegram.calls()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"EDITED_NOT_FOUND", "CANNOT_BE_EDITED", "NO_TEXT_TO_EDIT"})
    void sendsANewMessageWhereThePressedOneCannotBeChanged(BotApiRefusal refusal) {
        telegram.answer("editMessageText", refusal);

        assertThat(deliver(UNDER_A_PRESS_IN_A_TOPIC)).isEqualTo(new Delivered());
        assertThat(bodies("sendMessage")).singleElement().satisfies(body -> {
            assertThat(body.path("message_thread_id").asInt()).isEqualTo(17);
            assertThat(body.path("entities")).hasSize(1);
        });
    }

    @Test
    void sendsToTheChatWhatItsTopicDoesNotTake() {
        telegram.refuse("sendMessage", body -> body.has("message_thread_id"), BotApiRefusal.THREAD_NOT_FOUND);

        assertThat(deliver(new Routing(Occasion.REPLY, null, null, "17"))).isEqualTo(new Delivered());
        assertThat(telegram.calls("sendMessage")).hasSize(2);
    }

    @Test
    void sendsWordsWithoutStylesThatTelegramCannotRead() {
        telegram.refuse("sendMessage", body -> body.has("entities"), BotApiRefusal.CANNOT_PARSE_ENTITIES);

        assertThat(deliver(Routing.PLAIN)).isEqualTo(new Delivered());
        assertThat(bodies("sendMessage")).hasSize(2).last().satisfies(body -> {
            assertThat(body.path("text").asText()).isEqualTo("Yes. Until 31 May");
            assertThat(body.path("reply_markup").path("inline_keyboard")).hasSize(1);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"MESSAGE_TOO_LONG", "TEXT_TOO_LONG"})
    void sendsInPiecesWhatIsTooLong(BotApiRefusal refusal) {
        telegram.refuse("sendMessage", longerThan(10), refusal);

        assertThat(deliver(Routing.PLAIN)).isEqualTo(new Delivered());
        List<JsonNode> pieces = bodies("sendMessage").subList(1, 3);
        assertThat(pieces).extracting(body -> body.path("text").asText()).containsExactly("Yes. Unti", "l 31 May");
        assertThat(pieces).extracting(body -> body.has("reply_markup")).containsExactly(false, true);
    }

    @Test
    void takesEveryRemedyThatIsNeededButEachOnlyOnce() {
        telegram.answer("editMessageText", BotApiRefusal.EDITED_NOT_FOUND);
        telegram.answer("sendMessage", (call, exchange) -> {
            boolean inTopic = call.body().has("message_thread_id");
            (inTopic ? BotApiRefusal.THREAD_NOT_FOUND : BotApiRefusal.CANNOT_PARSE_ENTITIES).to(call, exchange);
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
                case 1 -> BotApiRefusal.MESSAGE_TOO_LONG;
                case 2 -> FakeBotApi.ok("{}");
                default -> BotApiRefusal.TOO_MANY_REQUESTS;
            };
            answer.to(call, exchange);
        });

        assertThat(deliver(Routing.PLAIN)).isEqualTo(new Unknown(Duration.ofSeconds(17)));
    }

    @Test
    void changesAMessageAgainIfNobodyKnowsWhetherItWasChanged() {
        telegram.answer("editMessageText", BotApiRefusal.INTERNAL_ERROR);

        assertThat(deliver(UNDER_A_PRESS_IN_A_TOPIC)).isInstanceOf(RetryLater.class);
    }

    @ParameterizedTest
    @EnumSource
    void comesToAnEndWhateverItIsRefusedFor(BotApiRefusal refusal) {
        telegram.answer("editMessageText", refusal);
        telegram.answer("sendMessage", refusal);

        assertThat(deliver(UNDER_A_PRESS_IN_A_TOPIC)).isNotNull();
        assertThat(telegram.calls()).hasSizeBetween(1, 2);
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
