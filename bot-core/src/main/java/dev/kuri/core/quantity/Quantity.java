package dev.kuri.core.quantity;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAmount;
import org.jspecify.annotations.Nullable;

/** A number that somebody wrote, in one unit for its kind. */
public sealed interface Quantity {
    /** In the words as they were read: {@code Interpretation.Wish.text()}. */
    Place place();

    /** Whether more, less or a choice of values is meant as well: "4个多G", "3-5 days", "10 days or so". */
    boolean about();

    /**
     * An amount of data.
     *
     * @param gigabytes of 1,000 megabytes each, as Japanese providers count them; zero if nothing is left
     */
    record Data(Place place, boolean about, BigDecimal gigabytes) implements Quantity {
        /** A gigabyte being 10⁹ of them. */
        public long bytes() {
            return gigabytes.movePointRight(9).longValue();
        }

        @Override
        public String toString() {
            return worded(about, gigabytes.toPlainString() + " GB");
        }
    }

    /**
     * A price or a credit.
     *
     * @param currency ISO 4217; null where the words fit several, as "块" does. "¥" alone is the yen here, as the lines are
     *     Japanese
     */
    record Money(
            Place place,
            boolean about,
            BigDecimal amount,
            @Nullable String currency) implements Quantity {
        @Override
        public String toString() {
            return worded(about, amount.toPlainString() + (currency == null ? " of some currency" : " " + currency));
        }
    }

    /**
     * How long something takes.
     *
     * @param amount a {@code Period} of days or of months, seven days for a week and twelve months for a year; a
     *     {@code Duration} where hours, minutes or half days are meant: 24 hours are not always a day
     */
    record Length(Place place, boolean about, TemporalAmount amount) implements Quantity {
        @Override
        public String toString() {
            return worded(about, "for " + amount);
        }
    }

    /** So long before or after something else, which the words may name or not: "3日前", "three days after that". */
    record Offset(Place place, boolean about, TemporalAmount amount, boolean before) implements Quantity {
        /** The moment that is so far from the other one. */
        public LocalDateTime from(LocalDateTime other) {
            return before ? other.minus(amount) : other.plus(amount);
        }

        @Override
        public String toString() {
            return worded(about, amount + (before ? " before" : " after"));
        }
    }

    /** A day. */
    record Day(Place place, boolean about, When when) implements Quantity {
        @Override
        public String toString() {
            return worded(about, "day " + when);
        }
    }

    /** A time of some day; midnight is the beginning of a day, and the end of the one before. */
    record TimeOfDay(Place place, boolean about, LocalTime time) implements Quantity {
        @Override
        public String toString() {
            return worded(about, "at " + time);
        }
    }

    /** A part of a whole, 100 for all of it. */
    record Percent(Place place, boolean about, BigDecimal percent) implements Quantity {
        @Override
        public String toString() {
            return worded(about, percent.toPlainString() + "%");
        }
    }

    /** The serial number of a SIM, which is kept no further than is needed to tell a person's SIMs apart. */
    record Iccid(Place place, String lastFour) implements Quantity {
        private static final int SHOWN = 4;

        public Iccid {
            if (lastFour.length() != SHOWN) {
                throw new IllegalArgumentException("An ICCID is known by its last four digits");
            }
        }

        @Override
        public boolean about() {
            return false;
        }

        /** The text that this number was found in, without the digits that are not kept. */
        public String hiddenIn(String text) {
            StringBuilder hidden = new StringBuilder(text);
            int left = SHOWN;
            for (int i = place.end() - 1; i >= place.start(); i--) {
                if (Character.isDigit(hidden.charAt(i)) && left-- <= 0) {
                    hidden.setCharAt(i, '*');
                }
            }
            return hidden.toString();
        }

        @Override
        public String toString() {
            return "ICCID …" + lastFour;
        }
    }

    private static String worded(boolean about, String value) {
        return about ? "about " + value : value;
    }
}
