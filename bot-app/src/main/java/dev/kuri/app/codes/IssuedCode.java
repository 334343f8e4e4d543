package dev.kuri.app.codes;

import dev.kuri.core.balance.CodeBook.Issued;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A code as it is told to the operator, once.
 *
 * @param key the last digits of what the provider knows the eSIM by
 * @param link opens a chat with Kuri on Telegram and brings the code; null if the name of our account is not known here
 */
public record IssuedCode(
        UUID id,
        String code,
        String key,
        Instant expiresAt,
        @Nullable URI link) {
    static IssuedCode of(Issued issued, Optional<URI> account) {
        return new IssuedCode(
                issued.id(),
                issued.code().text(),
                issued.sale().key().masked(),
                issued.expiresAt(),
                account.map(issued.code()::link).orElse(null));
    }

    /** Without the code. */
    @Override
    public String toString() {
        return "IssuedCode[" + id + "]";
    }
}
