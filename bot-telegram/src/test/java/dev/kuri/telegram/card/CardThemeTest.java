package dev.kuri.telegram.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.Card;
import java.awt.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrasts are those of WCAG 2.1. */
final class CardThemeTest {
    private static final double OF_TEXT = 4.5;
    private static final double OF_SHAPES = 3;

    @ParameterizedTest
    @EnumSource
    void canBeRead(CardTheme theme) {
        assertThat(contrast(theme.ink(), theme.paper())).isGreaterThan(OF_TEXT);
        assertThat(contrast(theme.dim(), theme.paper())).isGreaterThan(OF_TEXT);
        assertThat(contrast(theme.alarm(), theme.paper())).isGreaterThan(OF_TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatIsLeftFromWhatIsUsed(CardTheme theme) {
        for (Card.Origin origin : Card.Origin.values()) {
            Color colour = theme.of(new Card.Lot(origin, Card.State.ACTIVE, "1 GB", 1, 1, null));

            assertThat(contrast(colour, theme.paper())).isGreaterThan(OF_SHAPES);
            assertThat(contrast(colour, theme.track())).isGreaterThan(OF_SHAPES);
        }
    }

    private static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
