package dev.kuri.core.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrewTest {
    private static final int MOST = 64;

    private final List<Runnable> threads = new ArrayList<>();
    private long now;
    private final Crew crew = new Crew(threads::add, MOST, () -> now);

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # situation,               taken, wanted, places
            as many as are wanted,         0,      3,      3
            all there are,                 0,    100,     64
            what is left,                 60,    100,      4
            nothing is left,              64,      1,      0
            """)
    void givesThePlacesThatThereAre(String situation, int taken, int wanted, int places) {
        crew.enter(taken);

        assertThat(crew.enter(wanted)).isEqualTo(places);
    }

    @Test
    void givesAPlaceAgainWhenItsTaskIsDone() {
        crew.enter(MOST);
        List<Integer> freeAfterwards = new ArrayList<>();
        crew.begin(() -> {}, () -> freeAfterwards.add(crew.enter(MOST)));

        threads.removeFirst().run();

        assertThat(freeAfterwards).containsExactly(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # situation,                    urgent, taken, places
            nothing is urgent,                   0,     0,     64
            not more than may be,               15,     0,     64
            a rush,                             16,     0,      8
            a rush in which tasks go on,        16,     1,      7
            a rush that came upon many tasks,   16,    40,      0
            """)
    void beginsHardlyAnyTaskInARush(String situation, int urgent, int taken, int places) {
        crew.enter(taken);

        assertThat(during(urgent, () -> crew.enter(MOST))).isEqualTo(places);
    }

    /** What is committed together ends at the same moment, and the next have not come yet. */
    @Test
    void takesALullForAPartOfTheRush() {
        int unused = during(Crew.RUSH, () -> 0);

        now += Crew.LULL.toNanos() - 1;
        assertThat(crew.enter(MOST)).isEqualTo(Crew.TASKS_IN_A_RUSH);
        now += 1;
        assertThat(crew.enter(MOST)).isEqualTo(MOST - Crew.TASKS_IN_A_RUSH);
    }

    private int during(int urgent, IntSupplier last) {
        return urgent == 0 ? last.getAsInt() : crew.urgently(() -> during(urgent - 1, last));
    }
}
