package dev.kuri.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void isWrittenAsMarkdown() {
        Table table = new Table("Speed.", List.of("", "p50"), List.of(List.of("ours", "1"), List.of("a|b", "2")));

        assertThat(table.markdown()).isEqualTo("""
                Speed.

                |  | p50 |
                | --- | --- |
                | ours | 1 |
                | a\\|b | 2 |
                """);
    }

    @Test
    void refusesARowOfAnotherWidth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table("", List.of("", "p50"), List.of(List.of("ours"))))
                .withMessageContaining("ours");
    }
}
