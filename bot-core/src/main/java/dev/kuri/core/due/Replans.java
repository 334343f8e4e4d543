package dev.kuri.core.due;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.reminder.Replan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom plans are made anew for beside their turns, and those plans. */
public interface Replans {
    /**
     * Chats that want to be reminded of what becomes of a subscription, in an order that stays.
     *
     * @param last the one after which they begin; null for the first
     * @param atMost so many
     */
    List<ChatAddress> after(@Nullable ChatAddress last, int atMost);

    /**
     * Writes a plan. What was sent stays sent, and what the person took back stays taken back.
     *
     * @param language that is spoken in the chat; null if nobody knows, for that of what was promised before
     */
    void write(ChatAddress chat, Replan replan, @Nullable Language language);
}
