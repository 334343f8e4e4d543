package dev.kuri.core.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeaturesTest {
    private static final Reading READING = SmallWorld.reader().read("docomo能充值吗 please 3GB");

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # left out,  a sign that is gone
            MASKS,      w <data>
            SKIP_PAIRS, s 能 值
            EDGES,      $ <data>
            WORD_PARTS, p <ple
            COUNTS,     n 1
            """)
    void leavesAGroupOut(SignGroup group, String sign) {
        assertThat(signs(Set.of())).contains(sign);
        assertThat(signs(Set.of(group))).doesNotContain(sign).contains("k top-up", "c 充值", "w please");
    }

    @Test
    void keepsPlainNGramsWhenAllGroupsAreLeftOut() {
        assertThat(signs(EnumSet.allOf(SignGroup.class))).contains("w docomo", "c 能充值", "w please", "k top-up");
    }

    private static List<String> signs(Set<SignGroup> without) {
        Signs signs = new Features(without).named(READING);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            names.add(Mask.readable(signs.name(i)));
        }
        return names;
    }
}
