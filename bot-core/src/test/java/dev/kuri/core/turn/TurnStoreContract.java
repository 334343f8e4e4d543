package dev.kuri.core.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.ReplyToken;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.decide.Focus;
import dev.kuri.core.knowledge.ClaimId;
import dev.kuri.core.knowledge.Condition;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.outbox.OutboxStore;
import dev.kuri.core.understand.Intent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What every {@link TurnStore} does, together with the inbox and the outbox that it shares its commits with. Chats have
 * new ids in every test, so stores may be used again.
 */
public abstract class TurnStoreContract {
    private static final Instant SENT = Instant.parse("2026-11-21T09:30:00.123456Z");

    private final ChatAddress chat = new ChatAddress(
            new ChannelName("telegram"), "kuri", UUID.randomUUID().toString());

    protected abstract TurnStore turns();

    /** The inbox whose messages {@link #turns()} answers. */
    protected abstract InboxStore inbox();

    /** The outbox that {@link #turns()} fills. */
    protected abstract OutboxStore outbox();

    @Test
    void beginsWithAFreshConversation() {
        assertThat(turns().conversationWith(chat)).isEqualTo(Conversation.fresh(chat));
    }

    @Test
    void remembersAConversationAsItWasCommitted() {
        InboundMessage message = kept("1");
        Conversation after = new Conversation(
                chat,
                1,
                Language.ZH_HANT,
                Language.JA,
                new Focus(
                        Intent.ROLLOVER,
                        List.of(new ProviderId("uq")),
                        null,
                        PlanKind.POSTPAID,
                        Map.of(Condition.ORIGIN, "carried")),
                List.of(new ProviderId("uq"), new ProviderId("au")),
                List.of(new ClaimId("uq.rollover")));

        turns().commit(message, after, List.of());

        assertThat(turns().conversationWith(chat)).isEqualTo(after);
    }

    @Test
    void goesFromVersionToVersion() {
        turns().commit(kept("1"), version(1), List.of());
        turns().commit(kept("2"), version(2), List.of());

        assertThat(turns().conversationWith(chat)).isEqualTo(version(2));
    }

    @Test
    void keepsChatsApart() {
        ChatAddress sameChatOfAnotherBot = new ChatAddress(chat.channel(), "other", chat.chat());

        turns().commit(kept("1"), version(1), List.of());

        assertThat(turns().conversationWith(sameChatOfAnotherBot)).isEqualTo(Conversation.fresh(sameChatOfAnotherBot));
    }

    @Test
    void handsOverTheChatsNextMessage() {
        InboundMessage first = message("1");
        InboundMessage second = message("2");
        inbox().keep(List.of(first, second));

        Optional<InboxStore.Waiting> next =
                turns().commit(first, version(1), List.of()).next();

        assertThat(next).contains(new InboxStore.Waiting(second, 0));
    }

    @Test
    void givesTheChatBackAfterItsLastMessage() {
        TurnStore.Committed left = turns().commit(kept("1"), version(1), List.of());

        assertThat(left).isEqualTo(TurnStore.Committed.NOTHING_LEFT);
        assertThat(inbox().keep(List.of(message("2")))).containsExactly(new InboxStore.Waiting(message("2"), 0));
    }

    @Test
    void takesTheChatsOutboxIfNobodyHasIt() {
        Delivery first = delivery("one", null);
        Delivery second = delivery("two", new ReplyToken("token", SENT.plusSeconds(60)));

        Optional<OutboxStore.Waiting> toSend =
                turns().commit(kept("1"), version(1), List.of(first, second)).toSend();

        assertThat(toSend).contains(new OutboxStore.Waiting(first, 0));
        assertThat(outbox().end(first, new DeliveryResult.Delivered())).contains(new OutboxStore.Waiting(second, 0));
        assertThat(outbox().end(second, new DeliveryResult.Delivered())).isEmpty();
    }

    @Test
    void leavesAnOutboxToWhoHasIt() {
        Delivery first = delivery("one", null);
        Delivery second = delivery("two", null);
        turns().commit(kept("1"), version(1), List.of(first));

        TurnStore.Committed left = turns().commit(kept("2"), version(2), List.of(second));

        assertThat(left.toSend()).isEmpty();
        assertThat(outbox().end(first, new DeliveryResult.Delivered())).contains(new OutboxStore.Waiting(second, 0));
    }

    @Test
    void takesTheOutboxAgainAfterItWasGivenBack() {
        Delivery first = delivery("one", null);
        Delivery second = delivery("two", null);
        turns().commit(kept("1"), version(1), List.of(first));
        outbox().end(first, new DeliveryResult.Undeliverable(DeliveryResult.Reason.REJECTED));

        TurnStore.Committed left = turns().commit(kept("2"), version(2), List.of(second));

        assertThat(left.toSend()).contains(new OutboxStore.Waiting(second, 0));
    }

    @Test
    void writesNothingOfATurnThatWasOvertaken() {
        turns().commit(kept("1"), version(1), List.of());
        InboundMessage second = kept("2");
        Conversation overtaken = version(1);
        Delivery unsaid = delivery("stale", null);

        assertThatThrownBy(() -> turns().commit(second, overtaken, List.of(unsaid)))
                .isInstanceOf(StaleTurnException.class);

        assertThat(turns().conversationWith(chat)).isEqualTo(version(1));
        Delivery said = delivery("fresh", null);
        assertThat(turns().commit(second, version(2), List.of(said)).toSend())
                .contains(new OutboxStore.Waiting(said, 0));
    }

    @Test
    void answersAMessageOnce() {
        InboundMessage message = kept("1");
        turns().commit(message, version(1), List.of());

        TurnStore.Committed again = turns().commit(message, version(2), List.of(delivery("again", null)));

        assertThat(again).isEqualTo(TurnStore.Committed.NOTHING_LEFT);
        assertThat(turns().conversationWith(chat)).isEqualTo(version(1));
    }

    private InboundMessage kept(String event) {
        InboundMessage message = message(event);
        inbox().keep(List.of(message));
        return message;
    }

    private InboundMessage message(String event) {
        return new InboundMessage(
                new EventId(chat.channel(), chat.bot(), chat.chat() + event),
                chat,
                SENT,
                new InboundMessage.Text("くりこし " + event),
                null,
                "ja");
    }

    private Conversation version(long version) {
        return new Conversation(chat, version, null, Language.EN, null, List.of(), List.of());
    }

    private Delivery delivery(String words, @Nullable ReplyToken token) {
        return new Delivery(UUID.randomUUID(), chat, List.of(OutboundMessage.text(words)), token);
    }
}
