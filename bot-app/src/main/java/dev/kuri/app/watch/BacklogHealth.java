package dev.kuri.app.watch;

import dev.kuri.store.Backlog;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether messages are worked on, and answers go out, soon after they came. */
final class BacklogHealth implements HealthIndicator {
    private final Supplier<Backlog> backlog;
    private final Duration patience;
    private final Clock clock;

    /**
     * @param patience how long the oldest message may wait before somebody should look
     */
    BacklogHealth(Supplier<Backlog> backlog, Duration patience, Clock clock) {
        this.backlog = backlog;
        this.patience = patience;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Backlog now = backlog.get();
        Duration inbox = now.inbox().age(clock.instant());
        Duration outbox = now.outbox().age(clock.instant());
        boolean isLate = inbox.compareTo(patience) > 0 || outbox.compareTo(patience) > 0;
        return (isLate ? Health.outOfService() : Health.up())
                .withDetail("inboxChats", now.inbox().chats())
                .withDetail("inboxOldest", inbox)
                .withDetail("outboxChats", now.outbox().chats())
                .withDetail("outboxOldest", outbox)
                .build();
    }
}
