package dev.kuri.app.serve;

import dev.kuri.store.Forgetting;
import dev.kuri.store.UnansweredTable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Forgets what was said, and unanswered messages, when their time is over, whether new ones are kept or not. */
final class Retention {
    private final UnansweredTable unanswered;
    private final LearningProperties properties;
    private final Forgetting forgetting;
    private final Clock clock;

    Retention(UnansweredTable unanswered, LearningProperties properties, Forgetting forgetting, Clock clock) {
        this.unanswered = unanswered;
        this.forgetting = forgetting;
        this.properties = properties;
        this.clock = clock;
    }

    void run() {
        LocalDate first = LocalDate.ofInstant(clock.instant().minus(properties.keep()), ZoneOffset.UTC);
        unanswered.forget(first, properties.most());
        forgetting.run(clock.instant());
    }
}
