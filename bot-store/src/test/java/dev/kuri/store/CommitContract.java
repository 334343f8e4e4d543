package dev.kuri.store;

import static dev.kuri.store.Sample.delivery;
import static dev.kuri.store.Sample.message;
import static dev.kuri.store.Sample.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.turn.InboxStore;
import dev.kuri.core.turn.StaleTurnException;
import dev.kuri.core.turn.TurnStore.Committed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a commit does to the inbox and the outbox of its chat. */
abstract class CommitContract extends TwoNodesContract {
    private static final ChatAddress CHAT = Sample.chat("a");
    private static final InboundMessage FIRST = message(CHAT, 1);
    private static final InboundMessage SECOND = message(CHAT, 2);
    private static final DeliveryResult DELIVERED = new DeliveryResult.Delivered();

    private final Delivery hello = delivery(CHAT, "hello");
    private final Delivery bye = delivery(CHAT, "bye");

    @Test
    void handsOverTheChatsNextMessage() {
        nodes.one().inbox().keep(List.of(FIRST, SECOND));

        assertThat(commit(FIRST, 1).next()).contains(new InboxStore.Waiting(SECOND, 0));
    }

    @Test
    void givesTheChatBackAfterItsLastMessage() {
        nodes.one().inbox().keep(List.of(FIRST));

        assertThat(commit(FIRST, 1)).isEqualTo(Committed.NOTHING_LEFT);

        assertThat(nodes.other().inbox().keep(List.of(SECOND)).taken())
                .containsExactly(new InboxStore.Waiting(SECOND, 0));
    }

    @Test
    void takesTheChatsOutboxIfNobodyHasIt() {
        nodes.one().inbox().keep(List.of(FIRST));

        assertThat(commit(FIRST, 1, hello, bye).toSend()).contains(hello);

        assertThat(nodes.one().outbox().settle(hello, DELIVERED).next()).contains(bye);
        assertThat(nodes.one().outbox().settle(bye, DELIVERED).next()).isEmpty();
    }

    @Test
    void leavesTheOutboxToWhoHasIt() {
        nodes.one().inbox().keep(List.of(FIRST, SECOND));
        commit(FIRST, 1, hello);

        assertThat(commit(SECOND, 2, bye).toSend()).isEmpty();

        assertThat(nodes.one().outbox().settle(hello, DELIVERED).next()).contains(bye);
    }

    @Test
    void takesTheOutboxAgainAfterItWasGivenBack() {
        nodes.one().inbox().keep(List.of(FIRST, SECOND));
        commit(FIRST, 1, hello);
        nodes.one().outbox().settle(hello, DELIVERED);

        assertThat(commit(SECOND, 2, bye).toSend()).contains(bye);
    }

    @Test
    void saysNothingOfATurnThatWasOvertaken() {
        nodes.one().inbox().keep(List.of(FIRST, SECOND));
        commit(FIRST, 1);

        assertThatThrownBy(() -> commit(SECOND, 1, hello)).isInstanceOf(StaleTurnException.class);

        assertThat(commit(SECOND, 2, bye).toSend()).contains(bye);
    }

    @Test
    void answersAMessageOnce() {
        nodes.one().inbox().keep(List.of(FIRST));
        commit(FIRST, 1);

        assertThat(commit(FIRST, 2, hello)).isEqualTo(Committed.NOTHING_LEFT);

        assertThat(nodes.one().turns().conversationWith(CHAT)).isEqualTo(version(CHAT, 1));
    }

    @Test
    void answersSeveralMessagesInOneTurn() {
        InboundMessage third = message(CHAT, 3);
        nodes.one().inbox().keep(List.of(FIRST, SECOND, third));

        assertThat(nodes.one().inbox().waitingBehind(FIRST, 1)).containsExactly(new InboxStore.Waiting(SECOND, 0));
        assertThat(nodes.one().inbox().waitingBehind(FIRST, 10))
                .containsExactly(new InboxStore.Waiting(SECOND, 0), new InboxStore.Waiting(third, 0));

        assertThat(nodes.one()
                        .turns()
                        .commit(List.of(FIRST, SECOND), version(CHAT, 1), List.of(), List.of())
                        .next())
                .contains(new InboxStore.Waiting(third, 0));
        assertThat(nodes.one().inbox().keep(List.of(SECOND)).added()).isZero();
    }

    private Committed commit(InboundMessage answered, long version, Delivery... deliveries) {
        return nodes.one().turns().commit(answered, version(CHAT, version), List.of(deliveries));
    }
}
