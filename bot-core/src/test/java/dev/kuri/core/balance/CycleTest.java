package dev.kuri.core.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CycleTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            # where the person is, the end of 10 December
            Asia/Tokyo,            2026-12-10T15:00:00Z
            America/New_York,      2026-12-10T15:00:00Z
            Australia/Sydney,      2026-12-10T13:00:00Z
            """)
    void endsADayThatAPersonNamesWhereItEndsFirst(ZoneId zone, Instant end) {
        assertThat(Cycle.endOfDay(LocalDate.of(2026, 12, 10), zone)).isEqualTo(end);
    }
}
