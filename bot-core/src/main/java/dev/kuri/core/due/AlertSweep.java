package dev.kuri.core.due;

import dev.kuri.core.balance.Assessment;
import dev.kuri.core.balance.Lookup;
import dev.kuri.core.balance.Lookups;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.channel.Leadership;
import dev.kuri.core.due.Alerts.Alert;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks what happened to subscriptions of which providers said that something did, and plans their reminders anew. */
public final class AlertSweep {
    private static final Logger LOG = LoggerFactory.getLogger(AlertSweep.class);

    /** One node asks, so that it knows what it was told before. */
    static final String ROLE = "ask-providers";

    private static final int BLOCK = 100;

    /** Ours: a look costs no call while a provider repeats itself. */
    private static final Duration AGAIN = Duration.ofMinutes(1);

    /** Ours: what could not be asked about for so long, the next round finds. */
    private static final Duration WORTH_ASKING = Duration.ofDays(1);

    private final Alerts alerts;
    private final Lookups lookups;
    private final Replanning replanning;
    private final Leadership leadership;
    private final Clock clock;

    public AlertSweep(Alerts alerts, Lookups lookups, Replanning replanning, Leadership leadership, Clock clock) {
        this.alerts = alerts;
        this.lookups = lookups;
        this.replanning = replanning;
        this.leadership = leadership;
        this.clock = clock;
    }

    /** Looks at what is due, for as long as this node leads. */
    public void run() {
        if (!leadership.leads(ROLE)) {
            return;
        }
        for (Alert alert : alerts.due(BLOCK)) {
            if (!leadership.leads(ROLE)) {
                return;
            }
            try {
                workOn(alert);
            } catch (RuntimeException e) {
                LOG.error("What happened to subscription {} is asked again", alert.subscription(), e);
                alerts.postpone(alert, clock.instant().plus(AGAIN));
            }
        }
    }

    private void workOn(Alert alert) {
        Instant now = clock.instant();
        Optional<Subscription> watched = replanning.watched(alert.chat()).stream()
                .filter(one -> one.id().equals(alert.subscription()))
                .findFirst();
        if (watched.isEmpty() || alert.at().plus(WORTH_ASKING).isBefore(now)) {
            alerts.end(alert);
            return;
        }
        Optional<Lookup> answer = lookups.since(watched.get().providerKey().orElseThrow(), alert.at());
        if (answer.isEmpty()) {
            alerts.postpone(alert, now.plus(AGAIN));
            return;
        }
        if (answer.get() instanceof Lookup.Found found) {
            replanning.plan(alert.chat(), Assessment.asked(watched.get(), found.holding()));
        }
        alerts.end(alert);
    }
}
