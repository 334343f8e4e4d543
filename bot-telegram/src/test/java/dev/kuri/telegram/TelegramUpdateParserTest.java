package dev.kuri.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.ChatKind;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboundMessage.Text;
import dev.kuri.core.channel.InboundMessage.Unsupported;
import dev.kuri.core.channel.MessagePlace;
import dev.kuri.core.channel.Spelled;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TelegramUpdateParserTest {
    private final TelegramUpdateParser parser = TelegramFixtures.parser();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # update                      | chat  | content
            text                          | 7     | Text[text=データは繰り越せますか？ 🍎]
            command                       | 7     | Text[text=/help]
            start                         | 7     | Joined[parameter=null]
            start-deep-link               | 7     | Joined[parameter=link_8Zk-2]
            start-with-words              | 7     | Joined[parameter=null]
            press                         | 7     | Press[payload=Payload[value=v1:sources], under=12]
            press-in-topic                | -1001 | Press[payload=Payload[value=v1:more], under=12]
            press-old-message             | 7     | Press[payload=Payload[value=v1:more], under=null]
            press-under-photo             | 7     | Press[payload=Payload[value=v1:sources], under=null]
            press-inline                  | 7     | Unsupported[kind=callback_query]
            press-game                    | 7     | Unsupported[kind=callback_query]
            blocked                       | 7     | Left[]
            unblocked                     | 7     | Returned[]
            added-to-group                | -1001 | Unsupported[kind=my_chat_member]
            made-administrator            | -1001 | Unsupported[kind=my_chat_member]
            removed-from-group            | -1001 | Left[]
            photo                         | 7     | Media[kind=image, keywords=[]]
            photo-with-caption            | 7     | Text[text=これは何GBですか]
            voice                         | 7     | Media[kind=voice, keywords=[]]
            sticker                       | 7     | Media[kind=sticker, keywords=[👍]]
            document                      | 7     | Media[kind=file, keywords=[]]
            animation                     | 7     | Media[kind=video, keywords=[]]
            location                      | 7     | Media[kind=location, keywords=[]]
            contact                       | 7     | Media[kind=contact, keywords=[]]
            dice                          | 7     | Unsupported[kind=message]
            edited                        | 7     | Unsupported[kind=edited_message]
            channel-post                  | -1002 | Unsupported[kind=channel_post]
            inline-query                  | 7     | Unsupported[kind=inline_query]
            edited-channel-post           | -1002 | Unsupported[kind=edited_channel_post]
            business-connection           | 7     | Unsupported[kind=business_connection]
            business-message              | 7     | Unsupported[kind=business_message]
            edited-business-message       | 7     | Unsupported[kind=edited_business_message]
            deleted-business-messages     | 7     | Unsupported[kind=deleted_business_messages]
            guest-message                 | -1001 | Unsupported[kind=guest_message]
            reaction                      | 7     | Unsupported[kind=message_reaction]
            reaction-count                | -1001 | Unsupported[kind=message_reaction_count]
            chosen-inline-result          | 7     | Unsupported[kind=chosen_inline_result]
            shipping-query                | 7     | Unsupported[kind=shipping_query]
            pre-checkout-query            | 7     | Unsupported[kind=pre_checkout_query]
            purchased-paid-media          | 7     | Unsupported[kind=purchased_paid_media]
            poll-answer                   | 7     | Unsupported[kind=poll_answer]
            chat-member                   | -1001 | Unsupported[kind=chat_member]
            join-request                  | -1001 | Unsupported[kind=chat_join_request]
            boost                         | -1001 | Unsupported[kind=chat_boost]
            boost-removed                 | -1001 | Unsupported[kind=removed_chat_boost]
            managed-bot                   | 7     | Unsupported[kind=managed_bot]
            unknown-kind                  | 7     | Unsupported[kind=future_update]
            migrated-to                   | -501  | Moved[chat=-1001]
            migrated-from                 | -501  | Moved[chat=-1001]
            group-mention                 | -1001 | Text[text=🙏 データは繰り越せますか]
            group-mention-only            | -1001 | Text[text=@kuri_test_bot]
            group-command                 | -1001 | Text[text=/help]
            group-command-to-us           | -1001 | Text[text=/help rollover]
            group-reply-to-us             | -1001 | Text[text=and ahamo?]
            """)
    void readsWhatWasDoneAndWhere(String update, String chat, String content) {
        List<InboundMessage> messages =
                parser.parse(TelegramFixtures.update(update)).messages();

        assertThat(messages).singleElement().satisfies(message -> {
            assertThat(message.from()).isEqualTo(new ChatAddress(TelegramChannel.NAME, "123456", chat));
            assertThat(Spelled.out(message.content())).isEqualTo(content);
            assertThat(message.replyToken()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "group-chatter",
                "group-mention-of-another",
                "group-address-with-our-name",
                "group-command-to-another",
                "group-reply-to-another",
                "group-members",
                "poll"
            })
    void leavesOutWhatIsNotMeantForUs(String update) {
        assertThat(parser.parse(TelegramFixtures.update(update)).messages()).isEmpty();
    }

    @Test
    void keepsTheIdTheTimeAndTheLanguage() {
        InboundMessage message =
                parser.parse(TelegramFixtures.update("text")).messages().getFirst();

        assertThat(message.id()).isEqualTo(new EventId(TelegramChannel.NAME, "123456", "1001"));
        assertThat(message.sentAt()).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
        assertThat(message.clientLanguage()).isEqualTo("ja");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # update,            kind,    thread, message
            text,                PRIVATE, ,       11
            press,               PRIVATE, ,
            blocked,             PRIVATE, ,
            inline-query,        PRIVATE, ,
            group-command,       GROUP,   ,       11
            topic,               GROUP,   17,     11
            topic-general,       GROUP,   ,       11
            thread-of-replies,   GROUP,   ,       11
            press-in-topic,      GROUP,   17,
            reaction-count,      GROUP,   ,
            channel-post,        GROUP,   ,
            """)
    void tellsWhereInItsChatItWasDone(String update, ChatKind kind, @Nullable String thread, @Nullable String message) {
        List<InboundMessage> messages =
                parser.parse(TelegramFixtures.update(update)).messages();

        assertThat(messages)
                .singleElement()
                .extracting(InboundMessage::place)
                .isEqualTo(new MessagePlace(kind, thread, message));
    }

    @Test
    void datesAPressByItsArrivalNotByTheMessageUnderWhichItStands() {
        TelegramUpdate update = parser.parse(TelegramFixtures.update("press"));

        assertThat(update.messages().getFirst().sentAt()).isEqualTo(TelegramFixtures.NOW);
        assertThat(update.callbackQueryId()).isEqualTo("4382bfdwdsb323b2d9");
    }

    @Test
    void hasEveryPressAcknowledgedEvenOneThatItCannotUse() {
        assertThat(parser.parse(TelegramFixtures.update("press-inline")).callbackQueryId())
                .isEqualTo("6");
    }

    @Test
    void answersOnlyUnnamedCommandsAndRepliesInGroupsUntilItKnowsItsName() {
        TelegramAddressing nameless = new TelegramAddressing("123456", Optional::empty);
        TelegramUpdateParser early =
                new TelegramUpdateParser("123456", new TelegramMessageContent(nameless), Clock.systemUTC());

        assertThat(early.parse(TelegramFixtures.update("group-command")).messages())
                .hasSize(1);
        assertThat(early.parse(TelegramFixtures.update("group-reply-to-us")).messages())
                .hasSize(1);
        assertThat(early.parse(TelegramFixtures.update("group-mention")).messages())
                .isEmpty();
        assertThat(early.parse(TelegramFixtures.update("group-command-to-us")).messages())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                  | message
            chat id beyond 64 bits       | {"chat":{"id":99999999999999999999999,"type":"private"},"text":"x"}
            chat id beyond any number    | {"chat":{"id":1e400,"type":"private"},"text":"x"}
            chat id as text              | {"chat":{"id":"7","type":"private"},"text":"x"}
            chat without id              | {"chat":{},"text":"x"}
            chat of another type         | {"chat":[7],"text":"x"}
            no chat                      | {"text":"x"}
            nothing                      | {}
            """)
    void keepsNothingOfAMessageWithoutAUsableChat(String situation, String message) {
        assertThat(parse("{\"update_id\":1,\"message\":" + message + "}")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                | fields                                      | content
            text of another type       | "text":{"a":1}                              | Unsupported[kind=message]
            text is null               | "text":null                                 | Unsupported[kind=message]
            sticker of another type    | "sticker":7                                 | Media[kind=sticker, keywords=[]]
            unpaired surrogate         | "text":"a\\udfffb"                          | Text[text=a?b]
            NUL                        | "text":"a\\u0000b"                          | Text[text=ab]
            markup                     | "text":"</b><a href='x'>*_`["               | Text[text=</b><a href='x'>*_`[]
            sender of another type     | "text":"x","from":"me"                      | Text[text=x]
            language of another shape  | "text":"x","from":{"language_code":"'; --"} | Text[text=x]
            """)
    void takesOdditiesForWhatTheyAre(String situation, String fields, String content) {
        List<InboundMessage> messages =
                parse("{\"update_id\":1,\"message\":{\"chat\":{\"id\":7,\"type\":\"private\"}," + fields + "}}");

        assertThat(messages).singleElement().satisfies(message -> {
            assertThat(Spelled.out(message.content())).isEqualTo(content);
            assertThat(message.clientLanguage()).isNull();
            assertThat(message.sentAt()).isEqualTo(TelegramFixtures.NOW);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "253402300800", "9223372036854775807", "1e99", "\"now\""})
    void takesAnImpossibleDateForNow(String date) {
        List<InboundMessage> messages =
                parse("{\"update_id\":1,\"message\":{\"chat\":{\"id\":7,\"type\":\"private\"},\"text\":\"x\",\"date\":"
                        + date + "}}");

        assertThat(messages.getFirst().sentAt()).isEqualTo(TelegramFixtures.NOW);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65})
    void doesNotTakeAPressWithDataOfAnImpossibleLength(int bytes) {
        List<InboundMessage> messages =
                parse("{\"update_id\":1,\"callback_query\":{\"id\":\"1\",\"message\":{\"chat\":{\"id\":7}},\"data\":\""
                        + "x".repeat(bytes) + "\"}}");

        assertThat(messages.getFirst().content()).isEqualTo(new Unsupported("callback_query"));
    }

    @Test
    void findsNothingInAnUpdateThatHoldsNothing() {
        assertThat(parse("{\"update_id\":1}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "7",
                "[]",
                "[{\"update_id\":1}]",
                "{",
                "{\"update_id\":1} x",
                "{}",
                "{\"update_id\":null}",
                "{\"update_id\":\"1\"}",
                "{\"update_id\":1.5}",
                "{\"update_id\":99999999999999999999999}"
            })
    void refusesWhatIsNoUpdate(String body) {
        assertThatThrownBy(() -> parse(body)).isInstanceOf(NotAnUpdateException.class);
    }

    @Test
    void refusesWhatIsNestedWithoutEnd() {
        assertThatThrownBy(() -> parse("{\"update_id\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}"))
                .isInstanceOf(NotAnUpdateException.class);
    }

    @Test
    void refusesWhatIsNotUtf8WithoutRepeatingIt() {
        byte[] body = "{\"update_id\":1,\"message\":{\"text\":\"secret ~\"}}".getBytes(StandardCharsets.UTF_8);
        body[new String(body, StandardCharsets.UTF_8).indexOf('~')] = (byte) 0xF0;

        assertThatThrownBy(() -> parser.parse(body))
                .isInstanceOf(NotAnUpdateException.class)
                .hasNoCause()
                .hasMessageNotContaining("secret");
    }

    @Test
    void keepsAVeryLongTextWhole() {
        List<InboundMessage> messages =
                parse("{\"update_id\":1,\"message\":{\"chat\":{\"id\":7,\"type\":\"private\"},\"text\":\""
                        + "a".repeat(1_000_000) + "\"}}");

        assertThat(messages.getFirst().content()).isEqualTo(new Text("a".repeat(1_000_000)));
    }

    private List<InboundMessage> parse(String body) {
        return parser.parse(body.getBytes(StandardCharsets.UTF_8)).messages();
    }
}
