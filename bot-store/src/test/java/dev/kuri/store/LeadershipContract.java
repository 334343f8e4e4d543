package dev.kuri.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who of two nodes does what only one may do. */
abstract class LeadershipContract extends TwoNodesContract {
    private static final String ROLE = "poll:telegram:4711";
    private static final Duration HALF = Nodes.LEASE.dividedBy(2);

    @Test
    void givesARoleToTheFirstWhoAsks() {
        assertThat(nodes.one().leadership().leads(ROLE)).isTrue();
        assertThat(nodes.other().leadership().leads(ROLE)).isFalse();
        assertThat(nodes.other().leadership().leads("another")).isTrue();
    }

    @Test
    void leavesItToWhoeverAsksInTime() {
        for (int i = 0; i < 5; i++) {
            assertThat(nodes.one().leadership().leads(ROLE)).isTrue();
            nodes.clock().advance(HALF);
            assertThat(nodes.other().leadership().leads(ROLE)).isFalse();
        }
    }

    @Test
    void givesItToAnotherAfterALeaseWithoutAWord() {
        nodes.one().leadership().leads(ROLE);
        nodes.clock().advance(Nodes.LEASE);

        assertThat(nodes.other().leadership().leads(ROLE)).isTrue();
        assertThat(nodes.one().leadership().leads(ROLE)).isFalse();
    }
}
