package dev.kuri.store;

import static dev.kuri.store.Sample.message;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.turn.GivenUp;
import dev.kuri.core.turn.GivenUp.Which;
import dev.kuri.core.turn.InboxStore.Waiting;
import dev.kuri.store.seal.Seal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator sees of events that could not be answered, and what he can do about them. */
abstract class GivenUpContract extends TwoNodesContract {
    private static final Which ALL = new Which.All();
    private static final ChatAddress CHAT = Sample.chat("a");
    private static final InboundMessage FIRST = message(CHAT, 1);
    private static final InboundMessage SECOND = message(CHAT, 2);

    @BeforeEach
    final void prepare() {
        nodes.one().inbox().keep(List.of(FIRST));
        nodes.clock().advance(Duration.ofSeconds(7));
        nodes.one().inbox().giveUp(new Waiting(FIRST, 0), "IllegalStateException in Answerer.answer");
    }

    @Test
    void isListedWithoutAWordAndWithoutThePerson() {
        GivenUp listed = register().newestFirst(ALL, 10).getFirst();

        assertThat(listed.chat()).matches("[0-9a-f]{8}");
        assertThat(listed)
                .isEqualTo(new GivenUp(
                        FIRST.id(),
                        listed.chat(),
                        "text",
                        "IllegalStateException in Answerer.answer",
                        nodes.clock().instant().minusSeconds(7),
                        nodes.clock().instant(),
                        1));
        assertThat(register().newestFirst(new Which.One(SECOND.id().value()), 10))
                .isEmpty();
    }

    @Test
    void isWorkedOnAgainAsIfItHadJustCome() {
        assertThat(register().release(new Which.One(FIRST.id().value()))).isEqualTo(1);

        assertThat(nodes.other().inbox().takeLeftBehind(10)).containsExactly(new Waiting(FIRST, 0));
        assertThat(register().newestFirst(ALL, 10)).isEmpty();
        assertThat(register().release(ALL)).isZero();
    }

    @Test
    void waitsItsTurnInAChatThatIsBeingWorkedOn() {
        nodes.one().inbox().keep(List.of(SECOND));

        assertThat(register().release(ALL)).isEqualTo(1);

        assertThat(nodes.other().inbox().takeLeftBehind(10)).isEmpty();
        assertThat(nodes.one()
                        .turns()
                        .commit(SECOND, Sample.version(CHAT, 1), List.of())
                        .next())
                .contains(new Waiting(FIRST, 0));
    }

    @Test
    void leavesNothingButItsIdWhenItIsDropped() {
        assertThat(register().drop(ALL)).isEqualTo(1);

        assertThat(register().newestFirst(ALL, 10)).isEmpty();
        assertThat(register().release(ALL)).isZero();
        assertThat(content()).isEqualTo(InboxRows.BLANK);
        assertThat(nodes.one().inbox().keep(List.of(FIRST)).added()).isZero();
    }

    @Test
    void isNotReleasedWhenItsWordsAreGone() {
        new JdbcPersonalData(database().dataSource(), Seal.NONE).delete(CHAT);

        assertThat(register().release(ALL)).isZero();
        assertThat(register().newestFirst(ALL, 10)).hasSize(1);
    }

    private GivenUp.Register register() {
        return nodes.one().givenUp();
    }

    private String content() {
        return database()
                .sql()
                .sql("select content from inbox where event_id = ?")
                .param(FIRST.id().value())
                .query(String.class)
                .single();
    }
}
