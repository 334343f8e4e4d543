package dev.kuri.telegram.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.Card;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class CardPictureTest {
    private static final int MOST_BYTES = 300_000;

    /** In which nothing is drawn but the bar and what it is about. */
    private static final int MARGIN = 50;

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void drawsAnyBalanceWithinItsMargins(long seed) {
        Random random = new Random(seed);
        CardTheme theme = random.nextBoolean() ? CardTheme.LIGHT : CardTheme.DARK;

        byte[] png = CardPicture.png(Cards.random(random), theme);

        assertThat(png).hasSizeLessThan(MOST_BYTES);
        BufferedImage picture = read(png);
        assertThat(picture.getWidth()).isEqualTo(CardPicture.WIDTH);
        assertThat(picture.getHeight()).isBetween(500, 1_000);
        int paper = theme.paper().getRGB();
        assertThat(IntStream.range(0, picture.getHeight()).boxed().toList())
                .allMatch(y -> IntStream.range(0, MARGIN)
                        .allMatch(x -> picture.getRGB(x, y) == paper
                                && picture.getRGB(picture.getWidth() - 1 - x, y) == paper));
    }

    @ParameterizedTest
    @EnumSource
    void drawsTheSameCardTheSameWay(CardTheme theme) {
        assertThat(CardPicture.png(Cards.CARRIED, theme)).isEqualTo(CardPicture.png(Cards.CARRIED, theme));
    }

    @Test
    void leavesOutANameThatHasNoOutlines() {
        assertThat(CardPicture.png(named("乐天移动"), CardTheme.DARK))
                .isEqualTo(CardPicture.png(named(""), CardTheme.DARK));
    }

    @Test
    void fillsTheBarByWhatIsLeftOfTheWhole() {
        BufferedImage half = read(CardPicture.png(ofTen(5), CardTheme.DARK));
        BufferedImage full = read(CardPicture.png(ofTen(10), CardTheme.DARK));

        assertThat(barPixels(half)).isBetween(450L, 490L);
        assertThat(barPixels(full)).isBetween(930L, 936L);
    }

    /** As glyphs of a font are drawn, libraries of the system are loaded that a small server may not have. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void needsNoFontsOfTheSystem() throws IOException {
        CardPicture.png(Cards.CARRIED, CardTheme.LIGHT);

        assertThat(Files.readString(Path.of("/proc/self/maps"))).doesNotContain("libfontmanager", "libfreetype");
    }

    private static long barPixels(BufferedImage picture) {
        int purchased = CardTheme.DARK.of(ofTen(10).lots().getFirst()).getRGB();
        return IntStream.range(0, picture.getWidth())
                .filter(x -> picture.getRGB(x, 398) == purchased)
                .count();
    }

    private static Card ofTen(int gigabytes) {
        Card.Lot lot = new Card.Lot(
                Card.Origin.PURCHASED,
                Card.State.ACTIVE,
                gigabytes + " GB",
                gigabytes * 1_000_000_000L,
                10_000_000_000L,
                null);
        return new Card(
                "Airalo",
                Card.State.ACTIVE,
                gigabytes + " GB",
                "10 GB",
                List.of(lot),
                LocalDate.of(2026, 11, 22),
                null,
                "14:05 JST",
                false);
    }

    private static Card named(String name) {
        Card card = Cards.CARRIED;
        return new Card(
                name,
                card.state(),
                card.left(),
                card.whole(),
                card.lots(),
                card.today(),
                card.runsOut(),
                card.asOf(),
                card.stale());
    }

    private static BufferedImage read(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
