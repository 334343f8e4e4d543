package dev.kuri.telegram;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * getUpdates, with the updates left as they came. The library's own call reads all of them into its classes at once, so
 * that a single one it cannot read would block everything behind it for ever.
 */
final class GetRawUpdates extends BotApiMethod<ArrayNode> {
    private final @Nullable Long offset;

    /**
     * @param offset forget all updates before this one; null forgets none
     */
    GetRawUpdates(@Nullable Long offset) {
        this.offset = offset;
    }

    @JsonProperty("offset")
    @Nullable
    Long offset() {
        return offset;
    }

    @JsonProperty("limit")
    int limit() {
        return TelegramLimits.UPDATES_PER_POLL;
    }

    /** In seconds. */
    @JsonProperty("timeout")
    long timeout() {
        return TelegramLimits.LONG_POLL.toSeconds();
    }

    @JsonProperty("allowed_updates")
    List<String> allowedUpdates() {
        return TelegramUpdateParser.KINDS;
    }

    @Override
    public String getMethod() {
        return "getUpdates";
    }

    @Override
    public ArrayNode deserializeResponse(String answer) throws TelegramApiRequestException {
        return deserializeResponse(answer, ArrayNode.class);
    }
}
