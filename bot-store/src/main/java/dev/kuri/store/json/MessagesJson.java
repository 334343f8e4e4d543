package dev.kuri.store.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.channel.Span;
import dev.kuri.store.seal.Seal;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The messages of one delivery, as they stand in the outbox. */
public final class MessagesJson {
    private static final TypeReference<List<OutboundMessage>> MESSAGES = new TypeReference<>() {};

    private final JsonMapper mapper = Mapping.tolerant()
            .addMixIn(Block.class, BlockKinds.class)
            .addMixIn(Span.class, SpanKinds.class)
            .addMixIn(Choice.class, ChoiceKinds.class)
            .addMixIn(Payload.class, Mapping.OneWord.class)
            .build();

    private final SealedWords words;

    public MessagesJson(Seal seal) {
        this.words = new SealedWords(seal);
    }

    public String write(List<OutboundMessage> messages) {
        return words.close(mapper.writerFor(MESSAGES).writeValueAsString(messages));
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws tools.jackson.core.JacksonException for a kind of block or span that a newer Kuri has said, and for what was
     *     sealed with another secret
     */
    public List<OutboundMessage> read(String json) {
        return mapper.readValue(words.open(json), MESSAGES);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Bullets.class, name = "bullets"),
        @JsonSubTypes.Type(value = Block.Steps.class, name = "steps"),
        @JsonSubTypes.Type(value = Block.Table.class, name = "table")
    })
    private interface BlockKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Span.Plain.class, name = "plain"),
        @JsonSubTypes.Type(value = Span.Strong.class, name = "strong"),
        @JsonSubTypes.Type(value = Span.Link.class, name = "link")
    })
    private interface SpanKinds {}

    /** Rows of an older Kuri have buttons only, and no type. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = Choice.Button.class)
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Choice.Button.class, name = "button"),
        @JsonSubTypes.Type(value = Choice.Link.class, name = "link")
    })
    private interface ChoiceKinds {}
}
