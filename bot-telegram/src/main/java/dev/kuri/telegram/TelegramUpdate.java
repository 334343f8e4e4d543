package dev.kuri.telegram;

import dev.kuri.core.channel.InboundMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One update, read.
 *
 * @param id {@code update_id}
 * @param callbackQueryId what has to be answered so that a pressed button stops spinning; null if none was pressed
 * @param messages what it says to us; empty when it is not meant for us
 */
record TelegramUpdate(long id, @Nullable String callbackQueryId, List<InboundMessage> messages) {
    TelegramUpdate {
        messages = List.copyOf(messages);
    }
}
