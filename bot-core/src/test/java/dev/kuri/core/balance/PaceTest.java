package dev.kuri.core.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PaceTest {
    private static final BigDecimal GIGABYTE = BigDecimal.valueOf(1_000_000_000);
    private static final Instant NOON = day("2026-11-11").plus(Duration.ofHours(12));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                                    | monthly | bought | until      | GB a day | runs out on
            nothing is used                                | 10      | 0      |            | 0        |
            it lasts to the end of the month               | 10      | 0      |            | 0.5      |
            just so                                        | 10      | 0      |            | 0.512    |
            it does not                                    | 10      | 0      |            | 1        | 2026-11-21
            at once                                        | 1       | 0      |            | 24       | 2026-11-11
            what was bought is used as well                | 5       | 5      | 2026-12-31 | 1        | 2026-11-21
            what was bought ends before it is used up      | 5       | 5      | 2026-11-13 | 1        | 2026-11-18
            nothing is left                                | 0       | 0      |            | 1        | 2026-11-11
            """)
    void tellsWhenNothingIsLeft(
            String situation,
            double monthly,
            double bought,
            @Nullable String until,
            double daily,
            @Nullable String day) {
        Terms terms = new Terms(
                20_000_000_000L, Cycle.CALENDAR_MONTH, List.of(), new Rollover.None(), new Validity.NotKnown());
        Ledger ledger = new Ledger(terms, null, List.of(), NOON);
        if (monthly > 0) {
            ledger = ledger.adding(Lot.Origin.MONTHLY, bytes(monthly), day("2026-12-01"))
                    .ledger();
        }
        if (bought > 0) {
            ledger = ledger.adding(
                            Lot.Origin.PURCHASED, bytes(bought), day(until).plus(Duration.ofDays(1)))
                    .ledger();
        }

        assertThat(new Pace(bytes(daily)).runsOut(ledger).map(PaceTest::dayOf).orElse(null))
                .isEqualTo(day);
    }

    @Test
    void isNotTakenFromAFewHours() {
        assertThat(Pace.of(1_000, Duration.ofHours(11))).isEmpty();
        assertThat(Pace.of(1_000, Duration.ofHours(12))).contains(new Pace(2_000));
    }

    private static long bytes(double gigabytes) {
        return BigDecimal.valueOf(gigabytes).multiply(GIGABYTE).longValue();
    }

    private static Instant day(@Nullable String day) {
        return LocalDate.parse(day == null ? "2026-11-01" : day)
                .atStartOfDay(Cycle.ZONE)
                .toInstant();
    }

    private static String dayOf(Instant time) {
        return time.minusNanos(1).atZone(Cycle.ZONE).toLocalDate().toString();
    }
}
