package dev.kuri.store;

import static dev.kuri.store.Sample.message;
import static dev.kuri.store.Sample.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.turn.InboxStore.Handling;
import dev.kuri.core.turn.InboxStore.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an inbox in a database does, for one node and between two. */
abstract class InboxStoreContract extends TwoNodesContract {
    private static final ChatAddress CHAT = Sample.chat("a");
    private static final ChatAddress OTHER_CHAT = Sample.chat("b");
    private static final InboundMessage FIRST = message(CHAT, 1);
    private static final InboundMessage SECOND = message(CHAT, 2);

    @Test
    void takesTheOldestMessageOfEachChatThatItKeeps() {
        InboundMessage elsewhere = message(OTHER_CHAT, 1);

        List<Waiting> taken =
                nodes.one().inbox().keep(List.of(FIRST, SECOND, elsewhere)).taken();

        assertThat(taken).containsExactly(new Waiting(FIRST, 0), new Waiting(elsewhere, 0));
    }

    @Test
    void dropsAnEventThatWasKeptBefore() {
        nodes.one().inbox().keep(List.of(FIRST));

        assertThat(nodes.one().inbox().keep(List.of(FIRST, FIRST)).taken()).isEmpty();
        assertThat(nodes.other().inbox().keep(List.of(FIRST)).taken()).isEmpty();

        assertThat(nodes.one()
                        .turns()
                        .commit(FIRST, version(CHAT, 1), List.of())
                        .next())
                .isEmpty();
        assertThat(nodes.one().inbox().keep(List.of(FIRST)).taken()).isEmpty();
    }

    @Test
    void leavesAChatToWhoHasIt() {
        nodes.one().inbox().keep(List.of(FIRST));

        assertThat(nodes.one().inbox().keep(List.of(SECOND)).taken()).isEmpty();
        assertThat(nodes.other().inbox().keep(List.of(message(CHAT, 3))).taken())
                .isEmpty();
        assertThat(nodes.other().inbox().takeLeftBehind(10)).isEmpty();
        assertThat(nodes.one()
                        .turns()
                        .commit(FIRST, version(CHAT, 1), List.of())
                        .next())
                .contains(new Waiting(SECOND, 0));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # situation,             later,       taken
            the lease runs,          PT29.999S,   false
            the lease is just over,  PT30S,       true
            the lease is long over,  PT1H,        true
            """)
    void takesAChatOfANodeThatDied(String situation, Duration later, boolean taken) {
        nodes.one().inbox().keep(List.of(FIRST, SECOND));
        nodes.clock().advance(later);

        List<Waiting> found = nodes.other().inbox().takeLeftBehind(10);

        assertThat(found).isEqualTo(taken ? List.of(new Waiting(FIRST, 1)) : List.of());
    }

    @Test
    void beginsTheLeaseAnewWithEveryCommit() {
        nodes.one().inbox().keep(List.of(FIRST, SECOND));
        nodes.clock().advance(Duration.ofSeconds(20));
        nodes.one().turns().commit(FIRST, version(CHAT, 1), List.of());
        nodes.clock().advance(Duration.ofSeconds(20));

        assertThat(nodes.other().inbox().takeLeftBehind(10)).isEmpty();
    }

    @Test
    void comesToTheOldestMessageOfAChatThatWasLeftBehind() {
        nodes.one().inbox().keep(List.of(FIRST));
        nodes.clock().advance(Nodes.LEASE);

        assertThat(nodes.other().inbox().keep(List.of(SECOND)).taken()).containsExactly(new Waiting(FIRST, 1));
    }

    @Test
    void takesOnlySoManyChatsAndThoseThatWaitLongestFirst() {
        nodes.one().inbox().keep(List.of(message(OTHER_CHAT, 1)));
        nodes.clock().advance(Duration.ofSeconds(1));
        nodes.one().inbox().keep(List.of(FIRST));
        nodes.clock().advance(Nodes.LEASE);

        assertThat(nodes.other().inbox().takeLeftBehind(1)).containsExactly(new Waiting(message(OTHER_CHAT, 1), 1));
        assertThat(nodes.one().inbox().takeLeftBehind(1)).containsExactly(new Waiting(FIRST, 1));
        assertThat(nodes.one().inbox().takeLeftBehind(1)).isEmpty();
    }

    @Test
    void countsFailuresAndComesBackWhenTheTimeIsOver() {
        Instant later = nodes.clock().instant().plusSeconds(5);
        nodes.one().inbox().keep(List.of(FIRST, SECOND));

        nodes.one().inbox().putAside(new Waiting(FIRST, 0), later);

        assertThat(nodes.other().inbox().takeLeftBehind(10)).isEmpty();
        assertThat(nodes.other().inbox().keep(List.of(message(CHAT, 3))).taken())
                .isEmpty();
        nodes.clock().advance(Duration.ofSeconds(5));
        assertThat(nodes.other().inbox().takeLeftBehind(10)).containsExactly(new Waiting(FIRST, 1));
    }

    @Test
    void goesOnWithTheNextMessageAfterOneThatCannotBeAnswered() {
        nodes.one().inbox().keep(List.of(FIRST, SECOND));

        nodes.one().inbox().giveUp(new Waiting(FIRST, 5), "why");

        assertThat(nodes.other().inbox().takeLeftBehind(10)).containsExactly(new Waiting(SECOND, 0));
        assertThat(outcome(FIRST)).isEqualTo("GIVEN_UP");
    }

    @Test
    void givesAChatBackAfterItsOnlyMessageWasGivenUp() {
        nodes.one().inbox().keep(List.of(FIRST));

        nodes.one().inbox().giveUp(new Waiting(FIRST, 5), "why");

        assertThat(nodes.other().inbox().keep(List.of(SECOND)).taken()).containsExactly(new Waiting(SECOND, 0));
    }

    @Test
    void doesNotHearANodeThatHasLostItsChat() {
        nodes.one().inbox().keep(List.of(FIRST, SECOND));
        nodes.clock().advance(Nodes.LEASE);
        nodes.other().inbox().takeLeftBehind(10);

        nodes.one().inbox().putAside(new Waiting(FIRST, 0), nodes.clock().instant());
        nodes.one().inbox().giveUp(new Waiting(FIRST, 0), "why");

        assertThat(nodes.one().inbox().takeLeftBehind(10)).isEmpty();
        assertThat(nodes.other()
                        .turns()
                        .commit(FIRST, version(CHAT, 1), List.of())
                        .next())
                .contains(new Waiting(SECOND, 0));
        assertThat(outcome(FIRST)).isEqualTo("ANSWERED");
    }

    @Test
    void handsOverWhatItCannotReadAsSuch() {
        nodes.one().inbox().keep(List.of(FIRST, message(OTHER_CHAT, 1)));
        database()
                .sql()
                .sql("update inbox set content = '{\"type\":\"telepathy\"}' where chat = 'a'")
                .update();
        nodes.clock().advance(Nodes.LEASE);

        List<Waiting> found = nodes.other().inbox().takeLeftBehind(10);

        assertThat(found).extracting(Waiting::handling).containsExactlyInAnyOrder(Handling.ANSWER, Handling.UNREADABLE);
        assertThat(found).extracting(Waiting::earlier).containsOnly(1);
    }

    @Test
    void countsEveryTakeButNotOneThatWasHandedBack() {
        nodes.one().inbox().keep(List.of(FIRST, SECOND));
        nodes.one().inbox().handBack(new Waiting(FIRST, 0), nodes.clock().instant());
        // Nobody waits for a chat to be handed back, but what comes after it is written after it.
        nodes.one().inbox().keep(List.of(message(OTHER_CHAT, 1)));

        assertThat(nodes.other().inbox().takeLeftBehind(10)).containsExactly(new Waiting(FIRST, 0));
        nodes.clock().advance(Nodes.LEASE);
        assertThat(nodes.one().inbox().takeLeftBehind(10)).contains(new Waiting(FIRST, 1));
        nodes.clock().advance(Nodes.LEASE);
        assertThat(nodes.other().inbox().takeLeftBehind(10)).contains(new Waiting(FIRST, 2));
    }

    @Test
    void countsTheTakeOfAMessageThatWaitedBehindAnother() {
        nodes.one().inbox().keep(List.of(FIRST, SECOND));
        nodes.one().turns().commit(FIRST, version(CHAT, 1), List.of());
        nodes.clock().advance(Nodes.LEASE);

        assertThat(nodes.other().inbox().takeLeftBehind(10)).containsExactly(new Waiting(SECOND, 1));
    }

    @Test
    void tellsHowManyOfTheMessagesWereNew() {
        nodes.one().inbox().keep(List.of(FIRST));

        assertThat(nodes.one().inbox().keep(List.of(FIRST, SECOND, SECOND)).added())
                .isEqualTo(1);
    }

    @Test
    void keepsNothingOfNothing() {
        assertThat(nodes.one().inbox().keep(List.of()).taken()).isEmpty();
    }

    private String outcome(InboundMessage message) {
        return database()
                .sql()
                .sql("select outcome from inbox where event_id = ?")
                .param(message.id().value())
                .query(String.class)
                .single();
    }
}
