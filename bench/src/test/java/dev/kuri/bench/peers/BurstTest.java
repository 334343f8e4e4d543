package dev.kuri.bench.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class BurstTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                | answered in each second from the first      | recovered after s
            kept up all the time       | 200 200 200 200 2000 2000 2000 200          | 1
            caught up in the second s  | 200 200 200 200 1000 1000 1000 2000 1400    | 2
            never caught up            | 200 200 200 200 1000 1000 1000 200 200 200  | Infinity
            """)
    void findsWhenTheBacklogOfTheBurstIsGone(String situation, String perSecond, double seconds) {
        ObjectNode run = JsonMapper.shared().createObjectNode();
        ObjectNode answers = run.putObject("answersPerSecond");
        for (String count : List.of(perSecond.split(" ", -1))) {
            answers.put(Integer.toString(answers.size()), Long.parseLong(count));
        }

        assertThat(Burst.recovery(run)).isEqualTo(seconds);
    }
}
