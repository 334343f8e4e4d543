package dev.kuri.core.turn;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.InboundMessage.Content;
import dev.kuri.core.channel.OutboundMessage;
import java.time.Instant;
import java.util.List;

/** What was said in a chat and is still kept, for the person whose chat it is. */
public interface PersonalData {
    /** Where nothing is kept beside the conversation. */
    PersonalData NONE = new PersonalData() {
        @Override
        public List<Remark> saidIn(ChatAddress chat, int atMost) {
            return List.of();
        }

        @Override
        public void delete(ChatAddress chat) {}
    };

    /** The newest of what was said, the oldest of it first. */
    List<Remark> saidIn(ChatAddress chat, int atMost);

    /**
     * Deletes all that was said and is not on its way at this moment. What stays are the ids of events, without which one
     * that comes a second time would be answered again.
     */
    void delete(ChatAddress chat);

    /** One thing that was said. */
    sealed interface Remark {
        Instant at();
    }

    /** By the person. */
    record Said(Instant at, Content content) implements Remark {}

    /** By Kuri. */
    record Answered(Instant at, List<OutboundMessage> messages) implements Remark {
        public Answered {
            messages = List.copyOf(messages);
        }
    }
}
