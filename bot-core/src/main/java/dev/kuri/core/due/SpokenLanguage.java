package dev.kuri.core.due;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.knowledge.Language;
import java.util.Optional;

/** The languages in which chats were answered last. */
@FunctionalInterface
public interface SpokenLanguage {
    /** Empty where nothing was said yet, or it was forgotten. */
    Optional<Language> in(ChatAddress chat);
}
