package dev.kuri.store;

import static dev.kuri.store.Sample.delivery;
import static dev.kuri.store.Sample.message;
import static dev.kuri.store.Sample.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.ChatKind;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.MessagePlace;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.turn.InboxStore.Waiting;
import dev.kuri.core.turn.PersonalData.Answered;
import dev.kuri.core.turn.PersonalData.Said;
import dev.kuri.store.seal.Seal;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is forgotten of a chat: when it is old, when its person wants it, and when he takes a message back. */
abstract class ForgettingContract extends TwoNodesContract {
    private static final ChatAddress CHAT = Sample.chat("a");
    private static final ChatAddress OTHER_CHAT = Sample.chat("b");
    private static final InboundMessage FIRST = message(CHAT, 1);
    private static final Duration WORDS = Duration.ofDays(1);
    private static final Duration IDS = Duration.ofDays(2);

    private final Delivery hello = delivery(CHAT, "hello");
    private final Delivery bye = delivery(CHAT, "bye");

    private JdbcPersonalData personal;
    private Forgetting forgetting;

    @BeforeEach
    final void prepare() {
        personal = new JdbcPersonalData(database().dataSource(), Seal.NONE);
        forgetting = new Forgetting(database().dataSource(), new Forgetting.Terms(WORDS, IDS));
    }

    @Test
    void forgetsTheWordsFirstAndTheIdsLater() {
        converse(FIRST, 1, hello);
        nodes.one().outbox().settle(hello, new DeliveryResult.Delivered());

        nodes.clock().advance(WORDS.minusSeconds(3));
        assertThat(forgetting.run(nodes.clock().instant())).isZero();
        nodes.clock().advance(Duration.ofSeconds(4));
        forgetting.run(nodes.clock().instant());

        assertThat(everything()).doesNotContain("くりこし").doesNotContain("hello").doesNotContain("zh-TW");
        assertThat(rows("inbox")).isEqualTo(1);
        assertThat(rows("outbox")).isZero();
        assertThat(rows("conversation")).isZero();
        assertThat(nodes.one().inbox().keep(List.of(FIRST)).added()).isZero();

        nodes.clock().advance(WORDS);
        forgetting.run(nodes.clock().instant());

        assertThat(rows("inbox")).isZero();
        assertThat(rows("chat")).isZero();
    }

    @Test
    void keepsWhatStillWaitsHoweverOldItIs() {
        converse(FIRST, 1, hello);
        nodes.one().inbox().keep(List.of(message(CHAT, 2)));

        nodes.clock().advance(Duration.ofDays(100));
        forgetting.run(nodes.clock().instant());

        assertThat(nodes.other().inbox().takeLeftBehind(10)).containsExactly(new Waiting(message(CHAT, 2), 1));
        assertThat(nodes.other().outbox().takeLeftBehind(CHAT.channel(), Routing.Occasion.REPLY, 10))
                .extracting(Delivery::id)
                .containsExactly(hello.id());
    }

    @Test
    void beginsAConversationAnewAfterItWasForgotten() {
        converse(FIRST, 1);
        nodes.clock().advance(Duration.ofDays(100));
        forgetting.run(nodes.clock().instant());

        converse(message(CHAT, 2), 1);

        assertThat(nodes.one().turns().conversationWith(CHAT)).isEqualTo(version(CHAT, 1));
    }

    @Test
    void forgetsMoreThanOneBlock() {
        for (int number = 1; number <= 1_100; number++) {
            database()
                    .sql()
                    .sql("""
                            insert into inbox (channel, bot, chat, event_id, sent_at, content, failures, kept_at, ended_at)
                            values ('line', 'kuri', 'a', ?, ?, '{}', 0, ?, ?)
                            """)
                    .params(
                            String.valueOf(number),
                            nodes.clock().instant().atOffset(ZoneOffset.UTC),
                            nodes.clock().instant().atOffset(ZoneOffset.UTC),
                            nodes.clock().instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        nodes.clock().advance(Duration.ofDays(3));

        assertThat(forgetting.run(nodes.clock().instant())).isEqualTo(1_100 + 1_100);
        assertThat(rows("inbox")).isZero();
    }

    @Test
    void refusesToForgetIdsBeforeWords() {
        assertThatThrownBy(() -> new Forgetting.Terms(Duration.ofDays(2), Duration.ofDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Forgetting.Terms(Duration.ofMinutes(1)).ids()).isEqualTo(Duration.ofDays(2));
        assertThat(new Forgetting.Terms(Duration.ofDays(30)).ids()).isEqualTo(Duration.ofDays(30));
    }

    @Test
    void showsAPersonWhatWasSaidInHisChat() {
        converse(FIRST, 1, hello);
        nodes.clock().advance(Duration.ofSeconds(5));
        converse(message(OTHER_CHAT, 1), 1);
        converse(message(CHAT, 2), 2, bye);

        assertThat(personal.saidIn(CHAT, 10))
                .containsExactly(
                        new Said(nodes.clock().instant().minusSeconds(5), FIRST.content()),
                        new Answered(nodes.clock().instant().minusSeconds(5), hello.messages()),
                        new Said(nodes.clock().instant(), message(CHAT, 2).content()),
                        new Answered(nodes.clock().instant(), bye.messages()));
        assertThat(personal.saidIn(CHAT, 1))
                .containsExactly(new Answered(nodes.clock().instant(), bye.messages()));
    }

    @Test
    void deletesWhatWasSaidAndAnswersNothingTwice() {
        converse(FIRST, 1, hello, bye);
        converse(message(OTHER_CHAT, 1), 1);
        nodes.one().outbox().settle(hello, new DeliveryResult.Delivered());

        personal.delete(CHAT);

        // One that a node has taken is on its way.
        assertThat(personal.saidIn(CHAT, 10))
                .containsExactly(new Answered(nodes.clock().instant(), bye.messages()));
        assertThat(personal.saidIn(OTHER_CHAT, 10)).hasSize(1);
        assertThat(nodes.one().inbox().keep(List.of(FIRST)).added()).isZero();
    }

    @Test
    void blanksAMessageThatIsTakenBackAndAnswersItWithNothing() {
        InboundMessage regretted = said(2, new InboundMessage.Text("my number is 090"), "m2");
        nodes.one().inbox().keep(List.of(FIRST, regretted, message(CHAT, 3)));
        nodes.one().inbox().keep(List.of(said(4, new InboundMessage.Withdrawn("m2"), null)));

        assertThat(everything()).doesNotContain("090");
        InboundMessage next = commit(FIRST, 1).orElseThrow().message();
        assertThat(next.id()).isEqualTo(regretted.id());
        assertThat(next.content()).isInstanceOf(InboundMessage.Unsupported.class);
        assertThat(commit(next, 2)).contains(new Waiting(message(CHAT, 3), 0));
    }

    private void converse(InboundMessage message, long version, Delivery... answers) {
        nodes.one().inbox().keep(List.of(message));
        nodes.one().turns().commit(message, version(message.from(), version), List.of(answers));
    }

    private Optional<Waiting> commit(InboundMessage message, long version) {
        return nodes.one()
                .turns()
                .commit(message, version(CHAT, version), List.of())
                .next();
    }

    private static InboundMessage said(int number, InboundMessage.Content content, @Nullable String id) {
        return new InboundMessage(
                new EventId(CHAT.channel(), CHAT.bot(), "a-" + number),
                CHAT,
                FIRST.sentAt(),
                content,
                null,
                null,
                new MessagePlace(ChatKind.PRIVATE, null, id));
    }

    private long rows(String table) {
        return database()
                .sql()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    /** All columns of all rows, as text. */
    private String everything() {
        StringBuilder all = new StringBuilder();
        for (String table : List.of("chat", "inbox", "outbox", "conversation")) {
            all.append(database().sql().sql("select * from " + table).query().listOfRows());
        }
        return all.toString();
    }
}
