package dev.kuri.store;

import static dev.kuri.store.Sample.delivery;
import static dev.kuri.store.Sample.message;
import static dev.kuri.store.Sample.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.turn.InboxStore;
import dev.kuri.core.turn.StaleTurnException;
import dev.kuri.core.turn.TurnStore;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a turn whose node was taken for dead, and was only slow. */
abstract class TakeoverContract extends TwoNodesContract {
    private static final ChatAddress CHAT = Sample.chat("a");

    @BeforeEach
    final void takeOver() {
        nodes.one().inbox().keep(List.of(message(CHAT, 1), message(CHAT, 2)));
        nodes.clock().advance(Nodes.LEASE);
        nodes.other().inbox().takeLeftBehind(10);
    }

    @Test
    void leavesTheTurnToTheNodeThatTookTheChat() {
        TurnStore.Committed late =
                nodes.one().turns().commit(message(CHAT, 1), version(CHAT, 1), List.of(delivery(CHAT, "late")));

        assertThat(late).isEqualTo(TurnStore.Committed.NOTHING_LEFT);
        assertThat(nodes.one().turns().conversationWith(CHAT).version()).isZero();
        assertThat(nodes.other()
                        .turns()
                        .commit(message(CHAT, 1), version(CHAT, 1), List.of())
                        .next())
                .contains(new InboxStore.Waiting(message(CHAT, 2), 0));
    }

    @Test
    void refusesTheTurnAfterTheOtherNodeHasCommittedItsOwn() {
        nodes.other().turns().commit(message(CHAT, 1), version(CHAT, 1), List.of());

        assertThatThrownBy(() -> nodes.one().turns().commit(message(CHAT, 1), version(CHAT, 1), List.of()))
                .isInstanceOf(StaleTurnException.class);
        assertThat(nodes.one().turns().commit(message(CHAT, 1), version(CHAT, 2), List.of()))
                .isEqualTo(TurnStore.Committed.NOTHING_LEFT);
    }

    @Test
    void goesOnWhereTheLeaseWasOverButNobodyCame() {
        nodes.clock().advance(Nodes.LEASE);

        assertThat(nodes.other()
                        .turns()
                        .commit(message(CHAT, 1), version(CHAT, 1), List.of())
                        .next())
                .contains(new InboxStore.Waiting(message(CHAT, 2), 0));
        assertThat(nodes.one().inbox().takeLeftBehind(10)).isEmpty();
    }
}
