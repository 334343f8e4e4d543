package dev.kuri.core.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** How early a reminder comes: so long before a fact, or as soon as so little is left. */
public sealed interface Lead {
    /** The word in storage and in ids, which {@link #of} reads: {@code P3D}, {@code P3D 09:00}, {@code PT3H}, {@code 25%}. */
    String text();

    /** Known as soon as the fact is. */
    sealed interface Timed extends Lead {
        /** The time that is wanted, whatever is quiet then. */
        Instant at(Instant fact, Daytime daytime);
    }

    /** Known only when it has come so far. */
    sealed interface Mark extends Lead {
        /** How little has to be left, in bytes; {@link Long#MAX_VALUE} if it does not depend on that. */
        long bytes(Occasion.Low low);

        boolean isReached(Occasion.Low low);
    }

    /**
     * Days before the fact's last day, as a calendar shows it where the person is: what ends at midnight ends on the day
     * before.
     *
     * @param days 0 for the last day itself
     * @param time the hour that the person named; null for the usual one
     */
    record Days(int days, @Nullable LocalTime time) implements Timed {
        /**
         * @throws IllegalArgumentException for a day after the fact
         */
        public Days {
            if (days < 0) {
                throw new IllegalArgumentException("Not before the fact: " + days + " days");
            }
        }

        @Override
        public Instant at(Instant fact, Daytime daytime) {
            return daytime.at(daytime.lastDayOf(fact).minusDays(days), time == null ? daytime.hour() : time);
        }

        @Override
        public String text() {
            return Period.ofDays(days) + (time == null ? "" : " " + time);
        }
    }

    /** To the minute, however many days that are. */
    record Span(Duration before) implements Timed {
        /**
         * @throws IllegalArgumentException for no time at all
         */
        public Span {
            if (before.isNegative() || before.isZero()) {
                throw new IllegalArgumentException("Not before the fact: " + before);
            }
        }

        @Override
        public Instant at(Instant fact, Daytime daytime) {
            return fact.minus(before);
        }

        @Override
        public String text() {
            return before.toString();
        }
    }

    /** At the time itself, which the person named. */
    record OnTime() implements Timed {
        @Override
        public Instant at(Instant fact, Daytime daytime) {
            return fact;
        }

        @Override
        public String text() {
            return "on-time";
        }
    }

    /** At the usual hour that comes first after it. */
    record Afterwards() implements Timed {
        @Override
        public Instant at(Instant fact, Daytime daytime) {
            return daytime.nextHour(fact);
        }

        @Override
        public String text() {
            return "afterwards";
        }
    }

    /**
     * When no more than this is left of the whole.
     *
     * @param percent 0 to 100
     */
    record Share(int percent) implements Mark {
        /**
         * @throws IllegalArgumentException if it is no share
         */
        public Share {
            if (percent < 0 || percent > 100) {
                throw new IllegalArgumentException("Not a share: " + percent + "%");
            }
        }

        @Override
        public long bytes(Occasion.Low low) {
            return low.whole() / 100 * percent;
        }

        @Override
        public boolean isReached(Occasion.Low low) {
            return low.whole() > 0 && low.left() <= bytes(low);
        }

        @Override
        public String text() {
            return percent + "%";
        }
    }

    /**
     * When no more than this is left.
     *
     * @param bytes at least 0
     */
    record Amount(long bytes) implements Mark {
        /**
         * @throws IllegalArgumentException for less than nothing
         */
        public Amount {
            if (bytes < 0) {
                throw new IllegalArgumentException("Not an amount: " + bytes);
            }
        }

        @Override
        public long bytes(Occasion.Low low) {
            return bytes;
        }

        @Override
        public boolean isReached(Occasion.Low low) {
            return low.left() <= bytes;
        }

        @Override
        public String text() {
            return bytes + "B";
        }
    }

    /** As soon as it will not last at the present pace. */
    record AtPace() implements Mark {
        @Override
        public long bytes(Occasion.Low low) {
            return Long.MAX_VALUE;
        }

        @Override
        public boolean isReached(Occasion.Low low) {
            return low.runsOut();
        }

        @Override
        public String text() {
            return "pace";
        }
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException if it is no lead
     */
    static Lead of(String text) {
        return LeadText.read(text);
    }
}
