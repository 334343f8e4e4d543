package dev.kuri.app.codes;

import dev.kuri.core.balance.CodeBook;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes codes, lists them and takes them back. Without a secret it does nothing but say so. */
public final class CodeDesk {
    private final CodeBook book;
    private final Supplier<Optional<URI>> account;

    /**
     * @param account the address of ours on Telegram, as far as it is known
     */
    public CodeDesk(CodeBook book, Supplier<Optional<URI>> account) {
        this.book = book;
        this.account = account;
    }

    /**
     * One for each, in their order.
     *
     * @throws IllegalStateException without a secret, with a sentence for the operator
     */
    public List<IssuedCode> issue(Order order) {
        Optional<URI> address = account.get();
        return book.issue(order.sales(), Duration.ofDays(order.days())).stream()
                .map(issued -> IssuedCode.of(issued, address))
                .toList();
    }

    /**
     * The newest first.
     *
     * @throws IllegalStateException without a secret, with a sentence for the operator
     */
    public List<ListedCode> newestFirst(int atMost) {
        return book.newestFirst(atMost).stream().map(ListedCode::of).toList();
    }

    /** Whether there was one of this id that could be used. */
    public boolean revoke(UUID code) {
        return book.revoke(code);
    }
}
