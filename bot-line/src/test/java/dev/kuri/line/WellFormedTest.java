package dev.kuri.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WellFormedTest {
    @Test
    void showsAQuestionMarkForHalfASurrogatePair() {
        assertThat(WellFormed.text("a\uD83Db\uDCF6c📶")).isEqualTo("a?b?c📶");
    }
}
