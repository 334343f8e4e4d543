package dev.kuri.core.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.kuri.core.understand.TextClassifier.Guess;
import dev.kuri.core.understand.TextClassifier.Labelled;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextClassifierTest {
    private static final List<Labelled> TWO_LABELS = List.of(
            new Labelled("when does the next train leave", "departure"),
            new Labelled("how do i get to the airport", "connection"),
            new Labelled("next bus please", "departure"),
            new Labelled("take me from here to the harbour", "connection"),
            new Labelled("when is the next ferry", "departure"),
            new Labelled("how can i get to the museum", "connection"));

    private static final List<Labelled> THREE_LABELS = Stream.concat(
                    TWO_LABELS.stream(),
                    Stream.of(
                            new Labelled("what does a ticket cost", "price"),
                            new Labelled("how much is a day pass", "price")))
            .toList();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # text,                          label
            when is the next tram,           departure
            how do i get to the zoo,         connection
            what does a day ticket cost,     price
            """)
    void tellsLabelsApart(String text, String label) {
        assertThat(TextClassifier.of(THREE_LABELS).guess(text).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            when is the next tram,           departure
            how do i get to the zoo,         connection
            """)
    void tellsTwoLabelsApart(String text, String label) {
        Guess guess = TextClassifier.of(TWO_LABELS).guess(text);

        assertThat(guess.label()).isEqualTo(label);
        assertThat(guess.margin()).isPositive();
        assertThat(guess.probability()).isGreaterThan(0.5);
    }

    @Test
    void knowsNothingOfAnotherScript() {
        TextClassifier classifier = TextClassifier.of(THREE_LABELS);

        assertThat(classifier.guess("次の電車はいつですか").known())
                .isLessThan(classifier.guess("when is the next train").known());
    }

    @Test
    void refusesASingleLabel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextClassifier.of(List.of(new Labelled("hello", "greeting"))));
    }
}
