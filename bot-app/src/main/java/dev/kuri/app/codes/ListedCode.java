package dev.kuri.app.codes;

import dev.kuri.core.balance.CodeBook.Entry;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A code as it stands in the book, without itself and without whoever has used it.
 *
 * @param key the last digits of what the provider knows the eSIM by
 * @param state open, used, expired or revoked
 */
public record ListedCode(
        UUID id, String api, String key, @Nullable String nickname, String state, Instant issuedAt, Instant expiresAt) {
    static ListedCode of(Entry entry) {
        return new ListedCode(
                entry.id(),
                entry.sale().key().api(),
                entry.sale().key().masked(),
                entry.sale().nickname(),
                entry.state().name().toLowerCase(Locale.ROOT),
                entry.issuedAt(),
                entry.expiresAt());
    }
}
