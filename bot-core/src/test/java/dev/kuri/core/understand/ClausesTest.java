package dev.kuri.core.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ClausesTest {
    private final Normaliser normaliser = Normaliser.load();
    private final Clauses clauses = new Clauses(List.of("and also", "另外", "ついでに"), new Phrases(normaliser));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation              | message                                  | first                  | second
            a question mark          | does uq roll over? how do i pay          | does uq roll over?     | how do i pay
            a full-width one         | UQ能留吗？怎么充值                          | UQ能留吗?               | 怎么充值
            a word that joins        | can i extend it and also give it away    | can i extend it        | and also give it away
            one without spaces       | 没用完能留吗另外怎么充值                     | 没用完能留吗             | 另外怎么充值
            nothing to cut           | does uq roll over                        |                        |
            a mark at the end        | does uq roll over?                       |                        |
            too little after it      | does uq roll over? ok                    |                        |
            nothing before it        | 另外怎么充值                               |                        |
            """)
    void cutsWhereASecondQuestionBegins(
            String situation, String message, @Nullable String first, @Nullable String second) {
        var pair = clauses.in(normaliser.fold(message));

        assertThat(pair.map(Clauses.Pair::first).orElse(null)).isEqualTo(first);
        assertThat(pair.map(Clauses.Pair::second).orElse(null)).isEqualTo(second);
    }
}
