package dev.kuri.core.turn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.decide.Focus;
import dev.kuri.core.knowledge.ClaimId;
import dev.kuri.core.knowledge.Condition;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Intent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What every {@link TurnStore} does for its conversations. Chats have new ids in every test, so a store may be used again.
 */
public abstract class TurnStoreContract {
    private static final Instant SENT = Instant.parse("2026-11-21T09:30:00.123456Z");

    private final ChatAddress chat = new ChatAddress(
            new ChannelName("telegram"), "kuri", UUID.randomUUID().toString());

    protected abstract TurnStore turns();

    /** Makes a message one that can be answered. Nothing need be done where there is no inbox. */
    protected void keep(InboundMessage message) {}

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
                List.of(new Focus(Intent.TOPUP, List.of(), null, null, Map.of())),
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
    void writesNothingOfATurnThatWasOvertaken() {
        turns().commit(kept("1"), version(1), List.of());
        InboundMessage second = kept("2");
        Conversation overtaken = version(1);

        assertThatThrownBy(() -> turns().commit(second, overtaken, List.of())).isInstanceOf(StaleTurnException.class);

        assertThat(turns().conversationWith(chat)).isEqualTo(version(1));
        turns().commit(second, version(2), List.of());
        assertThat(turns().conversationWith(chat)).isEqualTo(version(2));
    }

    private InboundMessage kept(String event) {
        InboundMessage message = message(event);
        keep(message);
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
        return new Conversation(chat, version, null, Language.EN, null, List.of(), List.of(), List.of());
    }
}
