package dev.kuri.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

final class DatabaseFailureTest {
    @Test
    void leavesOutWhatTheDatabaseQuotes() {
        SQLException quoting = new SQLException("Value too long: 'my number is 090-1234-5678'", "22001");
        RuntimeException failure = new IllegalStateException("while writing 'my number'", quoting);

        DatabaseFailure told = DatabaseFailure.of(failure);

        assertThat(told)
                .hasMessage("IllegalStateException < SQLException 22001")
                .hasNoCause();
        assertThat(told.getStackTrace()).isEqualTo(failure.getStackTrace());
    }
}
