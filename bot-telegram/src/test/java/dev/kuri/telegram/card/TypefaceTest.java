package dev.kuri.telegram.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class TypefaceTest {
    @ParameterizedTest
    @MethodSource("faces")
    void hasAsciiAndTheSignsOfACard(Typeface face) {
        String ascii = IntStream.range(' ', 127).mapToObj(Character::toString).collect(Collectors.joining());

        assertThat(face.has(ascii + "∞…")).isTrue();
        assertThat(face.has("é")).isFalse();
        assertThat(face.has("残")).isFalse();
    }

    static Stream<Typeface> faces() {
        return Stream.of(Typeface.PLAIN, Typeface.STRONG);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # text,       width, shown
            UQ mobile,    1000,  UQ mobile
            Long Airalo,  150,   Long…
            UQ mobile,    0,     …
            """)
    void endsWhatIsTooWideWithAnEllipsis(String text, double width, String shown) {
        assertThat(Typeface.PLAIN.fitted(text, 40, width)).isEqualTo(shown);
    }
}
