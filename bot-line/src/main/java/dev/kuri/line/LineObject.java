package dev.kuri.line;

import com.linecorp.bot.messaging.model.FlexContainer;
import com.linecorp.bot.messaging.model.FlexMessage;
import com.linecorp.bot.messaging.model.Message;
import com.linecorp.bot.messaging.model.QuickReply;
import com.linecorp.bot.messaging.model.TextMessage;
import org.jspecify.annotations.Nullable;

/**
 * A message object that has no buttons yet.
 *
 * @param words the text; of a Flex message what is shown in its place
 * @param flex null for plain text
 */
record LineObject(String words, @Nullable FlexContainer flex) {
    /**
     * @param quickReply null for none
     */
    Message with(@Nullable QuickReply quickReply) {
        return flex == null
                ? new TextMessage.Builder(words).quickReply(quickReply).build()
                : new FlexMessage.Builder(words, flex).quickReply(quickReply).build();
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "LineObject[" + words.length() + " units]";
    }
}
