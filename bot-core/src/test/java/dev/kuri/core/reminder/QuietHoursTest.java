package dev.kuri.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuietHoursTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # situation,                          from,  to,    time,  quiet
            as they begin,                        22:00, 08:00, 22:00, true
            a minute before,                      22:00, 08:00, 21:59, false
            midnight,                             22:00, 08:00, 00:00, true
            as they are over,                     22:00, 08:00, 08:00, false
            without midnight,                     13:00, 15:00, 14:00, true
            without midnight: the night,          13:00, 15:00, 00:00, false
            until midnight,                       20:00, 00:00, 23:59, true
            until midnight: midnight itself,      20:00, 00:00, 00:00, false
            none at all,                          10:00, 10:00, 10:00, false
            """)
    void holdTheTimesFromTheirBeginningToTheirEnd(
            String situation, LocalTime from, LocalTime to, LocalTime time, boolean quiet) {
        assertThat(new QuietHours(from, to).hold(time)).isEqualTo(quiet);
    }

    @Test
    void leaveAnHourOfTheDayAtLeast() {
        LocalTime ten = LocalTime.of(10, 0);

        assertThatIllegalArgumentException().isThrownBy(() -> new QuietHours(ten, LocalTime.of(9, 1)));
        assertThat(new QuietHours(ten, LocalTime.of(9, 0)).hold(LocalTime.of(9, 0)))
                .isFalse();
    }
}
