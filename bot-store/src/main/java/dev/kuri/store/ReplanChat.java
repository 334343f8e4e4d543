package dev.kuri.store;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.reminder.Replan;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes what a chat was promised, beside its turns; gives how many reminders. */
final class ReplanChat implements Unit<Integer> {
    private final ChatAddress chat;
    private final Replan replan;
    private final @Nullable Language language;

    ReplanChat(ChatAddress chat, Replan replan, @Nullable Language language) {
        this.chat = chat;
        this.replan = replan;
        this.language = language;
    }

    @Override
    public Set<ChatAddress> chats() {
        return Set.of(chat);
    }

    @Override
    public void begin(Transaction transaction) {
        transaction.amendments().replan(chat, replan, language, transaction.now());
    }

    @Override
    public Integer finish(Transaction transaction) {
        return replan.promised().size() + replan.over().size();
    }
}
