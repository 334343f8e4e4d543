package dev.kuri.app.llm;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Calls that may still be made in this minute and on this day. Kept in memory: each node has its own. */
final class CallBudget {
    private final Allowance minute;
    private final Allowance day;
    private final Clock clock;

    CallBudget(LlmProperties.Budget budget, Clock clock) {
        this.minute = new Allowance(ChronoUnit.MINUTES, budget.perMinute());
        this.day = new Allowance(ChronoUnit.DAYS, budget.perDay());
        this.clock = clock;
    }

    /** Takes one call; false if there is none left. */
    synchronized boolean take() {
        Instant now = clock.instant();
        if (minute.isSpent(now) || day.isSpent(now)) {
            return false;
        }
        minute.taken++;
        day.taken++;
        return true;
    }

    private static final class Allowance {
        private final ChronoUnit unit;
        private final int most;
        private Instant began = Instant.MIN;
        private int taken;

        Allowance(ChronoUnit unit, int most) {
            this.unit = unit;
            this.most = most;
        }

        boolean isSpent(Instant now) {
            Instant current = now.truncatedTo(unit);
            if (!current.equals(began)) {
                began = current;
                taken = 0;
            }
            return taken >= most;
        }
    }
}
