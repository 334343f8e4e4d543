package dev.kuri.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.ChatKind;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboundMessage.Joined;
import dev.kuri.core.channel.InboundMessage.Left;
import dev.kuri.core.channel.InboundMessage.Media;
import dev.kuri.core.channel.InboundMessage.Press;
import dev.kuri.core.channel.InboundMessage.Text;
import dev.kuri.core.channel.InboundMessage.Unsupported;
import dev.kuri.core.channel.MessagePlace;
import dev.kuri.core.channel.ReplyToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The payloads are in {@code src/test/resources/line}; the README there says where they come from. */
final class LineEventParserTest {
    private static final Instant ARRIVAL = Instant.parse("2025-11-21T03:00:02Z");
    private static final String EVENT =
            "{'type':'message','message':{'type':'text','text':'hi'},'webhookEventId':'01F','timestamp':1763694000000,"
                    + "'source':{'type':'user','userId':'U1'},'replyToken':'t','mode':'active'}";

    private final LineEventParser parser = new LineEventParser(Clock.fixed(ARRIVAL, ZoneOffset.UTC));

    @Test
    void readsAllThatAMessageSays() {
        InboundMessage message = replay("text").getFirst();

        assertThat(message)
                .isEqualTo(new InboundMessage(
                        new EventId(
                                LineChannel.NAME, "U8e742f61d673b39c7fff3cecb7536ef0", "01FZ74A0TDDPYRVKNK77XKC001"),
                        new ChatAddress(
                                LineChannel.NAME,
                                "U8e742f61d673b39c7fff3cecb7536ef0",
                                "U4af4980629a4f5d1b2c3d4e5f6a7b8c9"),
                        Instant.ofEpochMilli(1763694000000L),
                        new Text("データ残量は？ 📶"),
                        new ReplyToken("nHuyWiB7yP5Zw52FIkcQobQuGDXCTA", ARRIVAL.plusSeconds(60)),
                        null,
                        new MessagePlace(ChatKind.PRIVATE, null, "444573844083572737")));
    }

    @Test
    void givesARedeliveredEventTheIdAndATokenAsFreshAsAtFirst() {
        assertThat(replay("text-redelivered")).isEqualTo(replay("text"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
    # payload           | what the core sees
    text                | Text[データ残量は？ 📶]
    postback            | Press[v1:topup:uq]
    postback-foreign    | Unsupported[postback]
    follow              | Joined
    follow-unblocked    | Joined
    unfollow            | Left
    sticker             | Media[sticker cony sally hello]
    sticker-message     | Media[sticker ありがとう thanks]
    sticker-silent      | Media[sticker]
    image               | Media[image]
    video               | Media[video]
    audio               | Media[audio]
    file                | Media[file]
    location            | Media[location]
    group-mention       | Text[@Taro  UQ の繰越は？]
    group-talk          |
    group-image         |
    room-mention        | Text[@Kuri]
    group-postback      | Press[v1:rollover]
    join                | Joined
    join-room           | Joined
    leave               | Left
    member-joined       | Unsupported[memberJoined]
    member-left         | Unsupported[memberLeft]
    unsend              | Withdrawn[325708]
    unsend-private      | Withdrawn[444573844083572737]
    unsend-standby      | Withdrawn[444573844083572737]
    beacon              | Unsupported[beacon]
    things              | Unsupported[things]
    video-play-complete | Unsupported[videoPlayComplete]
    account-link        | Unsupported[accountLink]
    membership          | Unsupported[membership]
    activated           | Unsupported[activated]
    deactivated         | Unsupported[deactivated]
    delivery            | Unsupported[delivery]
    module              |
    bot-suspended       |
    bot-resumed         |
    message-edited      | Unsupported[messageEdited]
    future-event        | Unsupported[hologramCall]
    future-message      | Unsupported[hologram]
    standby             |
    verify              |
    several             | Text[one] Text[two]
    """)
    void replays(String payload, String expected) {
        String seen = replay(payload).stream().map(LineEventParserTest::words).collect(Collectors.joining(" "));

        assertThat(seen).isEqualTo(Objects.requireNonNullElse(expected, ""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # payload,      kind,    message
    text,           PRIVATE, 444573844083572737
    sticker-silent, PRIVATE, 1501597916
    postback,       PRIVATE,
    follow,         PRIVATE,
    unsend-private, PRIVATE,
    group-mention,  GROUP,   1
    room-mention,   GROUP,   4
    group-postback, GROUP,
    join,           GROUP,
    join-room,      GROUP,
    unsend,         GROUP,
    """)
    void tellsWhereItWasSaid(String payload, ChatKind kind, @Nullable String message) {
        assertThat(replay(payload))
                .singleElement()
                .extracting(InboundMessage::place)
                .isEqualTo(new MessagePlace(kind, null, message));
    }

    @ParameterizedTest
    @CsvSource({"group-mention, Ca56f94637c4f5d1b2c3d4e5f6a7b8c9d", "room-mention, Ra8dbf4673c4f5d1b2c3d4e5f6a7b8c9d"})
    void answersAGroupInTheGroup(String payload, String chat) {
        assertThat(replay(payload).getFirst().from().chat()).isEqualTo(chat);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
    # situation                | body
    no events                  | {'destination':'U0'}
    events is a string         | {'destination':'U0','events':'x'}
    events is an object        | {'destination':'U0','events':{'type':'message'}}
    an event is null           | {'destination':'U0','events':[null]}
    an event is a number       | {'destination':'U0','events':[7]}
    an event is empty          | {'destination':'U0','events':[{}]}
    no destination             | {'events':[@]}
    destination is a number    | {'destination':7,'events':[@]}
    """)
    void takesOddCallsWithoutAMessage(String situation, String body) {
        assertThat(parse(body.replace("@", EVENT))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
    # situation                     | part                                  | instead
    id is a number                  | 'webhookEventId':'01F'                | 'webhookEventId':7
    id is empty                     | 'webhookEventId':'01F'                | 'webhookEventId':''
    id has a line break             | 'webhookEventId':'01F'                | 'webhookEventId':'0\\n1'
    id holds a NUL                  | 'webhookEventId':'01F'                | 'webhookEventId':'0\\u00001'
    nothing to unsend               | 'type':'message','message'            | 'type':'unsend','message'
    user id is an object            | 'userId':'U1'                         | 'userId':{}
    source is a string              | {'type':'user','userId':'U1'}         | 'user'
    source of another type          | 'type':'user'                         | 'type':'planet'
    """)
    void leavesOutAnEventThatCouldNotBeToldApartOrAnswered(String situation, String part, String instead) {
        assertThat(EVENT).contains(part);

        assertThat(parse(call(EVENT.replace(part, instead)))).isEmpty();
    }

    @Test
    void leavesOutAnEventWhoseIdIsTooLongToBeLines() {
        assertThat(parse(call(EVENT.replace("'01F'", "'" + "9".repeat(100_000) + "'"))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
    # situation                 | part                                  | instead                    | content
    text is a number            | 'text':'hi'                           | 'text':7                   | Unsupported[text]
    message is a string         | {'type':'text','text':'hi'}           | 'hi'                       | Unsupported[]
    half a surrogate pair       | 'text':'hi'                           | 'text':'a\\ud800b'         | Text[a?b]
    type of a message is a list | 'type':'text'                         | 'type':[]                  | Unsupported[]
    mode of tomorrow            | 'mode':'active'                       | 'mode':'dreaming'          | Text[hi]
    """)
    void takesAnOddMessageFor(String situation, String part, String instead, String content) {
        List<InboundMessage> messages = parse(call(EVENT.replace(part, instead)));

        assertThat(messages)
                .singleElement()
                .extracting(LineEventParserTest::words)
                .isEqualTo(content);
    }

    @Test
    void keepsNoMoreOfATextThanAnybodyTypes() {
        List<InboundMessage> messages = parse(call(EVENT.replace("'hi'", "'" + "a".repeat(1_000_000) + "'")));

        assertThat(messages)
                .singleElement()
                .extracting(InboundMessage::content)
                .isInstanceOfSatisfying(
                        Text.class, text -> assertThat(text.text()).hasSize(Text.MOST_UNITS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "'soon'", "null", "9223372036854775807", "1e300", "{}"})
    void takesTheArrivalForATimeThatIsNone(String timestamp) {
        List<InboundMessage> messages = parse(call(EVENT.replace("1763694000000", timestamp)));

        assertThat(messages).singleElement().extracting(InboundMessage::sentAt).isEqualTo(ARRIVAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "''", "null", "[]"})
    void hasNoReplyTokenWhereThereIsNone(String token) {
        List<InboundMessage> messages = parse(call(EVENT.replace("'replyToken':'t'", "'replyToken':" + token)));

        assertThat(messages)
                .singleElement()
                .extracting(InboundMessage::replyToken)
                .isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,        index, length, words
    beyond the end,     6,     50,     hello @Kuri
    negative,           -3,    2,      hello @Kuri
    of no length,       6,     0,      hello @Kuri
    as said,            6,     5,      hello
    not numbers,        'a',   'b',    hello @Kuri
    """)
    void cutsOutAMentionOnlyWhereItIs(String situation, String index, String length, String words) {
        String event = """
                {'type':'message','webhookEventId':'01F','source':{'type':'group','groupId':'C1'},'message':{'type':'text',
                'text':'hello @Kuri','mention':{'mentionees':[{'isSelf':true,'index':'%s','length':'%s'}]}}}""".formatted(index, length);

        assertThat(parse(call(event)))
                .singleElement()
                .extracting(InboundMessage::content)
                .isEqualTo(new Text(words));
    }

    private List<InboundMessage> replay(String payload) {
        try (InputStream file =
                Objects.requireNonNull(getClass().getResourceAsStream("/line/" + payload + ".json"), payload)) {
            return parser.parse(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String call(String event) {
        return "{'destination':'U0','events':[" + event + "]}";
    }

    private List<InboundMessage> parse(String body) {
        return parser.parse(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static String words(InboundMessage message) {
        return switch (message.content()) {
            case Text text -> "Text[" + text.text() + "]";
            case Press press -> "Press[" + press.payload().value() + "]";
            case Joined joined -> "Joined";
            case InboundMessage.Returned returned -> "Returned";
            case InboundMessage.Withdrawn withdrawn -> "Withdrawn[" + withdrawn.message() + "]";
            case InboundMessage.Moved moved -> "Moved[" + moved.chat() + "]";
            case Left left -> "Left";
            case Media media -> "Media[" + (media.kind() + " " + String.join(" ", media.keywords())).strip() + "]";
            case Unsupported unsupported -> "Unsupported[" + unsupported.kind() + "]";
        };
    }
}
