package dev.kuri.core.turn;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.ChatKind;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.understand.StartLink;
import dev.kuri.core.understand.Suggestion;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The links that open a private chat with Kuri.
 *
 * @param signer is asked for when a link is first needed; null where there are none
 * @param home the address of our account as everyone can open it, such as {@code https://t.me/kuri_bot}; empty for channels
 *     whose links carry no parameter
 */
public record DeepLinks(@Nullable Supplier<StartLink> signer, Function<ChatAddress, Optional<URI>> home) {
    public static final DeepLinks NONE = new DeepLinks(null, chat -> Optional.empty());

    /** What the link says that somebody has followed; empty if he followed none of ours. */
    Optional<Suggestion> followed(@Nullable String parameter) {
        return signer == null || parameter == null
                ? Optional.empty()
                : signer.get().read(parameter);
    }

    /** Takes up in private what was begun in a group; empty for a message that was said in private. */
    Optional<URI> continuing(InboundMessage message, Suggestion suggestion) {
        if (signer == null || message.place().kind() != ChatKind.GROUP) {
            return Optional.empty();
        }
        Optional<String> parameter = signer.get().parameter(StartLink.Purpose.CONTINUATION, suggestion);
        return home.apply(message.from())
                .flatMap(address -> parameter.map(words -> URI.create(address + "?start=" + words)));
    }
}
