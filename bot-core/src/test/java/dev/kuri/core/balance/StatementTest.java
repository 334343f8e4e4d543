package dev.kuri.core.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTest {
    private static final Instant START = Instant.parse("2026-10-31T15:00:00Z");
    private static final long GB = Holding.DECIMAL;

    /** 30 GB a month that carry over, and 5 GB that were carried. */
    private final Ledger ledger = Ledger.opening(
                    new Terms(
                            30 * GB,
                            Cycle.CALENDAR_MONTH,
                            List.of(Lot.Origin.CARRIED, Lot.Origin.MONTHLY),
                            new Rollover.Carried(
                                    Set.of(Lot.Origin.MONTHLY), new Validity.Cycles(1), 1, new Rollover.Cap.None()),
                            new Validity.NotKnown()),
                    START)
            .adding(Lot.Origin.CARRIED, 5 * GB, Cycle.CALENDAR_MONTH.endOf(START))
            .ledger();

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # said,              kind,        amount, left in GB
            12 GB are left,      left,        12,     12
            nothing is left,     left,        0,      0
            more than was known, left,        40,     40
            12 GB were used,     used,        12,     23
            more than there was, used,        90,     0
            1 GB more was used,  used-since,  1,      34
            40 % are left,       left-of-all, 40,     12
            40 % were used,      used-of-all, 40,     23
            all of it is left,   left-of-all, 100,    30
            """)
    void leavesWhatWasSaid(String situation, String kind, long amount, long left) {
        Ledger after = statement(kind, amount).on(ledger).orElseThrow();

        assertThat(after.remaining()).isEqualTo(left * GB);
    }

    @Test
    void tellsNothingOfAPartWhoseWholeIsNotKnown() {
        Ledger bought = Ledger.opening(
                        new Terms(0, Cycle.CALENDAR_MONTH, List.of(), new Rollover.NotKnown(), new Validity.NotKnown()),
                        START)
                .adding(Lot.Origin.PURCHASED, 3 * GB, null)
                .ledger();

        assertThat(statement("left-of-all", 40).on(bought)).isEmpty();
        assertThat(statement("used", 1).on(bought).orElseThrow().remaining()).isEqualTo(2 * GB);
    }

    @Test
    void putsTogetherWhatIsOfTheSameMonth() {
        Ledger used = new Statement.Left(3 * GB).on(ledger).orElseThrow();

        Ledger more = new Statement.Left(20 * GB).on(used).orElseThrow();

        assertThat(more.lots()).extracting(Lot::origin, Lot::bytes).containsExactly(tuple(Lot.Origin.MONTHLY, 20 * GB));
    }

    private static Statement statement(String kind, long amount) {
        return switch (kind) {
            case "left" -> new Statement.Left(amount * GB);
            case "used" -> new Statement.Used(amount * GB);
            case "used-since" -> new Statement.UsedSince(amount * GB);
            case "left-of-all" -> new Statement.LeftOfAll(BigDecimal.valueOf(amount));
            case "used-of-all" -> new Statement.UsedOfAll(BigDecimal.valueOf(amount));
            default -> throw new IllegalArgumentException(kind);
        };
    }
}
