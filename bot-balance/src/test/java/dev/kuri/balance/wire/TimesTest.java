package dev.kuri.balance.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.balance.SetClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # as written,                  is
    2022-01-01 00:00:00,           2022-01-01T00:00:00Z
    2024-12-11T10:47:00Z,          2024-12-11T10:47:00Z
    2026-09-27T19:29:36+0000,      2026-09-27T19:29:36Z
    2026-09-27T19:29:36+0900,      2026-09-27T10:29:36Z
    2026-09-27T19:29:36+09:00,     2026-09-27T10:29:36Z
    2026-09-27T19:29:36.123Z,      2026-09-27T19:29:36.123Z
    """)
    void readsTimesAsProvidersWriteThem(String text, Instant expected) {
        assertThat(Times.read(text)).contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"''", "tomorrow", "2026-13-01 00:00:00", "2026-02-30T00:00:00Z", "1790000000", "2026-09-27"})
    void readsNothingElse(String text) {
        assertThat(Times.read(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # Retry-After,                     asks for
    0,                                 PT0S
    120,                               PT2M
    999999999,                         PT24H
    'Sat, 21 Nov 2026 12:01:30 GMT',   PT1M30S
    'Sat, 21 Nov 2026 11:00:00 GMT',   PT0S
    'Wed, 01 Jan 2200 00:00:00 GMT',   PT24H
    """)
    void readsHowLongToStayAway(String value, Duration expected) {
        assertThat(Times.retryAfter(value, new SetClock())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"''", "-1", "soon", "1.5", "9999999999", "2026-11-21T12:01:30Z"})
    void readsNoOtherRetryAfter(String value) {
        assertThat(Times.retryAfter(value, new SetClock())).isNull();
    }

    @Test
    void knowsOfNoTimeWhereNoneIs() {
        assertThat(Json.ABSENT.time("expired_at")).isNull();
    }
}
