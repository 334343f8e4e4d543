package dev.kuri.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Channel;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.Delivered;
import dev.kuri.core.channel.DeliveryResult.RetryLater;
import dev.kuri.core.channel.DeliveryResult.Unknown;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.channel.Routing.Occasion;
import dev.kuri.core.channel.Span;
import dev.kuri.core.outbox.Packer;
import dev.kuri.telegram.card.Cards;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TelegramCardTest {
    private static final Routing UNDER_A_PRESS = new Routing(Occasion.REPLY, null, "12", null);
    private static final OutboundMessage ANSWER = new OutboundMessage(
            List.of(new Block.Paragraph(
                    new RichText(List.of(new Span.Strong("35.4 GB left"), new Span.Plain(", as of"))))),
            List.of(new Choice.Button("Sources", new Payload("v1:s"))),
            Cards.CARRIED);

    private final FakeBotApi telegram = new FakeBotApi();
    private final Channel channel = TelegramFixtures.channel(telegram.url(), Duration.ofSeconds(10), true);

    @AfterEach
    void close() {
        telegram.close();
    }

    @Test
    void sendsAPictureWithTheWordsAsItsCaptionAndTheButtonsUnderIt() {
        assertThat(deliver(Routing.PLAIN)).isEqualTo(new Delivered());

        assertThat(bodies("sendPhoto")).singleElement().satisfies(body -> {
            assertThat(body.path("caption").asText()).isEqualTo("35.4 GB left, as of");
            assertThat(body.path("caption_entities")).hasSize(1);
            assertThat(body.path("reply_markup").path("inline_keyboard")).hasSize(1);
        });
        assertThat(telegram.uploads()).containsExactly("card.png");
        assertThat(telegram.calls("sendMessage")).isEmpty();
    }

    @Test
    void putsThePictureInThePlaceOfTheTextThatWasPressed() {
        assertThat(deliver(UNDER_A_PRESS)).isEqualTo(new Delivered());

        assertThat(bodies("editMessageMedia")).singleElement().satisfies(body -> {
            assertThat(body.path("message_id").asInt()).isEqualTo(12);
            assertThat(body.path("media").path("media").asText()).isEqualTo("attach://card.png");
            assertThat(body.path("media").path("caption").asText()).isEqualTo("35.4 GB left, as of");
            assertThat(body.path("reply_markup").path("inline_keyboard")).hasSize(1);
        });
        assertThat(telegram.uploads()).containsExactly("card.png");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "PHOTO_DIMENSIONS",
                "PHOTO_FILE",
                "PHOTO_PROCESSING",
                "FILE_TOO_BIG",
                "CAPTION_TOO_LONG",
                "NO_RIGHT_TO_PHOTOS"
            })
    void saysInWordsWhatTelegramDoesNotTakeAsAPicture(BotApiRefusal refusal) {
        telegram.answer("sendPhoto", refusal);

        assertThat(deliver(Routing.PLAIN)).isEqualTo(new Delivered());
        assertThat(telegram.calls("sendPhoto")).hasSize(1);
        assertThat(bodies("sendMessage")).singleElement().satisfies(body -> {
            assertThat(body.path("text").asText()).isEqualTo("35.4 GB left, as of");
            assertThat(body.path("entities")).hasSize(1);
            assertThat(body.path("reply_markup").path("inline_keyboard")).hasSize(1);
        });
    }

    @Test
    void sendsANewPictureWhereThePressedMessageCannotBeChanged() {
        telegram.answer("editMessageMedia", BotApiRefusal.CANNOT_BE_EDITED);

        assertThat(deliver(UNDER_A_PRESS)).isEqualTo(new Delivered());
        assertThat(telegram.calls("sendPhoto")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void comesToAnEndWhateverItIsRefusedFor(BotApiRefusal refusal) {
        List.of("editMessageMedia", "editMessageText", "sendPhoto", "sendMessage")
                .forEach(method -> telegram.answer(method, refusal));

        assertThat(deliver(UNDER_A_PRESS)).isNotNull();
        assertThat(telegram.calls()).hasSizeBetween(1, 2);
    }

    @Test
    void isTriedAgainAsATextIsWhenNobodyKnowsWhetherItArrived() {
        telegram.answer("sendPhoto", FakeBotApi.cut());
        telegram.answer("editMessageMedia", FakeBotApi.cut());

        assertThat(deliver(Routing.PLAIN)).isInstanceOf(Unknown.class);
        assertThat(deliver(UNDER_A_PRESS)).isInstanceOf(RetryLater.class);
    }

    @Test
    void keepsAllWordsWhereTheyAreTooManyForACaption() {
        List<Block> body = List.of(paragraph("a".repeat(900)), paragraph("b".repeat(900)));
        OutboundMessage longer = new OutboundMessage(body, ANSWER.choices(), Cards.CARRIED);

        List<Delivery> calls =
                new Packer(TelegramLimits.CHANNEL).pack(TelegramFixtures.CHAT, List.of(longer), Routing.PLAIN);

        assertThat(calls).hasSize(2).allSatisfy(call -> {
            assertThat(new TelegramPreview().violations(call)).isEmpty();
            assertThat(channel.deliver(call)).isEqualTo(new Delivered());
        });
        assertThat(bodies("sendPhoto")).singleElement().satisfies(photo -> {
            assertThat(photo.path("caption").asText()).isEqualTo("a".repeat(900));
            assertThat(photo.has("reply_markup")).isFalse();
        });
        assertThat(bodies("sendMessage")).singleElement().satisfies(text -> {
            assertThat(text.path("text").asText()).isEqualTo("b".repeat(900));
            assertThat(text.has("reply_markup")).isTrue();
        });
    }

    @Test
    void showsTheFieldsOfTheCallInItsPreview() throws IOException {
        JsonNode call = new ObjectMapper().readTree(new TelegramPreview().call(TelegramFixtures.delivery(ANSWER)));

        assertThat(call.path("photo").asText()).isEqualTo("attach://card.png");
        Optional<TelegramSpec> spec = TelegramSpec.read();
        spec.ifPresent(known -> assertThat(known.ofCall("sendPhoto", call)).isEmpty());
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(RichText.plain(words));
    }

    private DeliveryResult deliver(Routing routing) {
        return channel.deliver(TelegramFixtures.delivery(routing, ANSWER));
    }

    private List<JsonNode> bodies(String method) {
        return telegram.calls(method).stream().map(FakeBotApi.Call::body).toList();
    }
}
