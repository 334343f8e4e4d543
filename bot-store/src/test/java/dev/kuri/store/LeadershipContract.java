package dev.kuri.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who of two nodes does what only one may do. */
abstract class LeadershipContract {
    private static final String ROLE = "poll:telegram:4711";
    private static final Duration HALF = Nodes.LEASE.dividedBy(2);

    private Nodes nodes;

    abstract TestDatabase database();

    @BeforeEach
    final void open() {
        database().empty();
        nodes = Nodes.on(database().dataSource());
    }

    @AfterEach
    final void close() {
        nodes.close();
    }

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
