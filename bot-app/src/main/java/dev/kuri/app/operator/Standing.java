package dev.kuri.app.operator;

import dev.kuri.line.LineQuota.Quota;
import dev.kuri.store.AccountState;
import dev.kuri.store.Backlog;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How things stand, as the operator's page says it. */
public final class Standing {
    private final Supplier<Backlog> backlog;
    private final Supplier<List<AccountState>> accounts;
    private final @Nullable Supplier<Optional<Quota>> quota;
    private final Clock clock;

    /**
     * @param quota of LINE, as far as it is known; null if LINE is not set up
     */
    public Standing(
            Supplier<Backlog> backlog,
            Supplier<List<AccountState>> accounts,
            @Nullable Supplier<Optional<Quota>> quota,
            Clock clock) {
        this.backlog = backlog;
        this.accounts = accounts;
        this.quota = quota;
        this.clock = clock;
    }

    /**
     * What is so now.
     *
     * @param inbox what waits to be worked on
     * @param outbox what waits to be sent
     * @param halted accounts whose credentials a platform does not accept
     * @param hasLine whether LINE is set up
     * @param quota null if LINE is not set up, or has not told it yet
     */
    public record Now(
            Waiting inbox,
            Waiting outbox,
            List<String> halted,
            boolean hasLine,
            @Nullable Quota quota) {}

    /**
     * What waits in one of the boxes.
     *
     * @param age of the oldest
     */
    public record Waiting(long chats, Duration age) {
        /** Such as {@code 2 chats, the oldest for 75 s}. */
        public String words() {
            return chats == 0 ? "nothing" : chats + " chat(s), the oldest for " + age.toSeconds() + "\u00a0s";
        }
    }

    Now now() {
        Backlog waiting = backlog.get();
        return new Now(
                waiting(waiting.inbox()),
                waiting(waiting.outbox()),
                accounts.get().stream()
                        .filter(AccountState::isHalted)
                        .map(account -> account.channel().value() + " " + account.bot())
                        .toList(),
                quota != null,
                quota == null ? null : quota.get().orElse(null));
    }

    private Waiting waiting(Backlog.Box box) {
        return new Waiting(box.chats(), box.age(clock.instant()));
    }
}
