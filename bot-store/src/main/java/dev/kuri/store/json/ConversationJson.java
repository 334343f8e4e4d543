package dev.kuri.store.json;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.knowledge.ClaimId;
import dev.kuri.core.knowledge.Condition;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.understand.Intent;
import dev.kuri.store.seal.Seal;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** All that Kuri remembers of a chat, as it stands in the database; enums by the words that stand in files. */
public final class ConversationJson {
    private final JsonMapper mapper;

    public ConversationJson(Seal seal) {
        this.mapper = Possessing.types(Mapping.tolerant(), seal)
                .addMixIn(ChannelName.class, Mapping.OneWord.class)
                .addMixIn(Payload.class, Mapping.OneWord.class)
                .addMixIn(ClaimId.class, Mapping.OneWord.class)
                .addMixIn(Language.class, Tagged.class)
                .addMixIn(Intent.class, Possessing.Named.class)
                .addMixIn(Condition.class, Possessing.Named.class)
                .build();
    }

    public String write(Conversation conversation) {
        return mapper.writeValueAsString(conversation);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws tools.jackson.core.JacksonException for a word that only a newer Kuri knows, such as a new intent
     */
    public Conversation read(String json) {
        return mapper.readValue(json, Conversation.class);
    }

    /**
     * The same conversation in a chat that got another address.
     *
     * @param json what {@link #write} wrote
     */
    public String readdress(String json, ChatAddress chat) {
        ObjectNode conversation = (ObjectNode) mapper.readTree(json);
        return mapper.writeValueAsString(conversation.set("chat", mapper.valueToTree(chat)));
    }

    private interface Tagged {
        @JsonValue
        String tag();
    }
}
