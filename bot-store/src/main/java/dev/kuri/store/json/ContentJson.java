package dev.kuri.store.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.Payload;
import dev.kuri.store.seal.Seal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a person did, as it stands in the inbox. */
public final class ContentJson {
    private final JsonMapper mapper = Mapping.tolerant()
            .addMixIn(InboundMessage.Content.class, Kinds.class)
            .addMixIn(Payload.class, Mapping.OneWord.class)
            .build();

    private final SealedWords words;

    public ContentJson(Seal seal) {
        this.words = new SealedWords(seal);
    }

    public String write(InboundMessage.Content content) {
        return words.close(mapper.writerFor(InboundMessage.Content.class).writeValueAsString(content));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws tools.jackson.core.JacksonException for a kind of content that a newer Kuri has kept, and for what was sealed
     *     with another secret
     */
    public InboundMessage.Content read(String json) {
        return mapper.readValue(words.open(json), InboundMessage.Content.class);
    }

    /** The kind of content alone, such as {@code text}; what cannot be read is of kind {@code unknown}. */
    public String kind(String json) {
        try {
            return mapper.readTree(words.open(json)).path("type").asString("unknown");
        } catch (JacksonException e) {
            return "unknown";
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = InboundMessage.Text.class, name = "text"),
        @JsonSubTypes.Type(value = InboundMessage.Press.class, name = "press"),
        @JsonSubTypes.Type(value = InboundMessage.Joined.class, name = "joined"),
        @JsonSubTypes.Type(value = InboundMessage.Left.class, name = "left"),
        @JsonSubTypes.Type(value = InboundMessage.Returned.class, name = "returned"),
        @JsonSubTypes.Type(value = InboundMessage.Withdrawn.class, name = "withdrawn"),
        @JsonSubTypes.Type(value = InboundMessage.Moved.class, name = "moved"),
        @JsonSubTypes.Type(value = InboundMessage.Media.class, name = "media"),
        @JsonSubTypes.Type(value = InboundMessage.Unsupported.class, name = "unsupported")
    })
    private interface Kinds {}
}
