package dev.kuri.bench.load;

import dev.kuri.core.channel.ChannelPreview;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.EventId;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboundMessage.Text;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.decide.Decision;
import dev.kuri.core.turn.InMemoryTurnStore;
import dev.kuri.core.turn.Mind;
import dev.kuri.core.turn.Turn;
import dev.kuri.core.turn.TurnHandler;
import dev.kuri.core.turn.TurnPorts;
import dev.kuri.core.turn.TurnStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person's end of a channel: says something to Kuri and reads what arrives, as the platform would show it. */
final class Phone {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_CHATS = 100_000;

    private final ChannelPreview channel;
    private final Function<JsonNode, Stream<JsonNode>> messages;
    private final Sent sent = new Sent(new InMemoryTurnStore(MOST_CHATS));
    private final TurnHandler turns;
    private long said;

    /**
     * @param messages those that a call of the channel holds, each with its words under {@code text}
     */
    Phone(ChannelPreview channel, Function<JsonNode, Stream<JsonNode>> messages, Mind mind) {
        this.channel = channel;
        this.messages = messages;
        this.turns = new TurnHandler(TurnPorts.of(sent), () -> mind, Map.of(channel.name(), channel.limits()));
    }

    /** The channel's name. */
    String channel() {
        return channel.name().value();
    }

    /**
     * Asks in a chat, which is begun if it is new.
     *
     * @return the words of the answer; empty if Kuri asks back, declines or knows nothing, and for more than one message
     */
    Optional<String> answerTo(String question, String chat) {
        said++;
        Turn turn = turns.handle(new InboundMessage(
                new EventId(channel.name(), "1", Long.toString(said)),
                new ChatAddress(channel.name(), "1", chat),
                Clock.systemUTC().instant(),
                new Text(question),
                null,
                null));
        List<String> texts = sent.last.stream()
                .map(channel::call)
                .map(JSON::readTree)
                .flatMap(messages)
                .map(message -> message.path("text").asString(""))
                .toList();
        boolean isPlain = turn.decision() instanceof Decision.Answer
                && !turn.answer().claims().isEmpty()
                && texts.size() == 1
                && !texts.getFirst().isEmpty();
        return isPlain ? Optional.of(texts.getFirst()) : Optional.empty();
    }

    /** Keeps conversations, and what the last turn wanted to send. */
    private static final class Sent implements TurnStore {
        private final TurnStore conversations;
        private List<Delivery> last = List.of();

        Sent(TurnStore conversations) {
            this.conversations = conversations;
        }

        @Override
        public Conversation conversationWith(ChatAddress chat) {
            return conversations.conversationWith(chat);
        }

        @Override
        public Committed commit(
                List<InboundMessage> answered,
                Conversation after,
                List<Delivery> deliveries,
                List<Amendment> amendments) {
            last = deliveries;
            return conversations.commit(answered, after, deliveries, amendments);
        }
    }
}
