package dev.kuri.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.bot.messaging.model.PostbackAction;
import com.linecorp.bot.messaging.model.RichMenuArea;
import com.linecorp.bot.messaging.model.RichMenuBounds;
import com.linecorp.bot.messaging.model.RichMenuRequest;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.understand.Suggestion;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RichMenusTest {
    private static final RichMenuSheet SHEET = RichMenuSheet.load();
    private static final RichMenus MENUS = new RichMenus(SHEET);

    static Stream<String> languages() {
        return MENUS.languages().stream();
    }

    @Test
    void hasAMenuInEachOfKurisLanguages() {
        assertThat(MENUS.languages()).containsExactly("zh-Hans", "zh-Hant", "ja", "en");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void keepsToLinesLimits(String language) {
        assertThat(MENUS.violations(language)).isEmpty();
        assertThat(RichMenus.alias(language)).matches("[a-z0-9_-]+");
        assertThat(actions(MENUS.request(language)))
                .allSatisfy(action -> assertThat(action.data().getBytes(StandardCharsets.UTF_8))
                        .hasSizeLessThanOrEqualTo(Payload.MAX_BYTES));
    }

    @Test
    void namesTheLimitThatAMenuWouldBreak() {
        RichMenuSheet.Tile tile = new RichMenuSheet.Tile("a label of more than 20", "x".repeat(301));
        RichMenuSheet.Menu menu = new RichMenuSheet.Menu("ja", " ", "a bar of 15 uni", List.of(tile));

        assertThat(new RichMenus(new RichMenuSheet(List.of("1a|rollover|||"), List.of(menu))).violations("ja"))
                .containsExactly(
                        "chatBarText \"a bar of 15 u…\" has 15 UTF-16 code units, LINE takes 14",
                        "label \"a label of more tha…\" has 23 UTF-16 code units, LINE takes 20",
                        "displayText \"" + "x".repeat(299) + "…\" has 301 UTF-16 code units, LINE takes 300",
                        "label is blank",
                        "displayText is blank");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void bringsAPictureThatLineTakes(String language) throws IOException {
        byte[] png = RichMenuSheet.picture(language);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(png).hasSizeLessThanOrEqualTo(LineLimits.MENU_PICTURE_BYTES);
        assertThat(picture.getWidth())
                .isEqualTo(RichMenuLayout.WIDTH)
                .isBetween(LineLimits.MENU_LEAST_WIDTH, LineLimits.MENU_MOST_WIDTH);
        assertThat(picture.getHeight())
                .isEqualTo(RichMenuLayout.HEIGHT)
                .isGreaterThanOrEqualTo(LineLimits.MENU_LEAST_HEIGHT);
        assertThat((double) picture.getWidth() / picture.getHeight())
                .isGreaterThanOrEqualTo(LineLimits.MENU_LEAST_RATIO);
    }

    @Test
    void hasPicturesOfTheWordsOfToday() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("richmenu/drawn-from.sha256")) {
            String drawn = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.US_ASCII);

            assertThat(drawn.strip())
                    .as("run RichMenuPainter after changing menus.json")
                    .isEqualTo(RichMenuPainter.fingerprint(SHEET));
        }
    }

    @Test
    void leavesNoPartOfThePictureWithoutATapAndNoneWithTwo() {
        List<RichMenuBounds> areas =
                MENUS.request("en").areas().stream().map(RichMenuArea::bounds).toList();

        long covered =
                areas.stream().mapToLong(area -> area.width() * area.height()).sum();

        assertThat(covered).isEqualTo((long) RichMenuLayout.WIDTH * RichMenuLayout.HEIGHT);
        IntStream.range(0, areas.size())
                .forEach(i -> assertThat(areas.subList(0, i)).noneMatch(other -> overlap(areas.get(i), other)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void offersEveryLanguageInEveryMenu(String language) {
        assertThat(actions(MENUS.request(language)))
                .extracting(PostbackAction::data)
                .endsWith("1l|zh-Hans", "1l|zh-Hant", "1l|ja", "1l|en")
                .doesNotHaveDuplicates();
    }

    @Test
    void saysNothingThatKuriDoesNotUnderstand() {
        assertThat(actions(MENUS.request("en")))
                .extracting(action -> Suggestion.read(new Payload(action.data())))
                .allSatisfy(suggestion -> assertThat(suggestion).isPresent());
    }

    @Test
    void namesAMenuByWhatIsInIt() {
        RichMenuSheet other = new RichMenuSheet(
                SHEET.payloads().stream().map(payload -> payload + "x").toList(), SHEET.menus());

        String name = MENUS.request("ja").name();

        assertThat(name)
                .matches("kuri ja [0-9a-f]{16}")
                .isEqualTo(MENUS.request("ja").name());
        assertThat(new RichMenus(other).request("ja").name()).isNotEqualTo(name);
        assertThat(MENUS.request("en").name()).isNotEqualTo(name);
    }

    private static boolean overlap(RichMenuBounds a, RichMenuBounds b) {
        return a.x() < b.x() + b.width()
                && b.x() < a.x() + a.width()
                && a.y() < b.y() + b.height()
                && b.y() < a.y() + a.height();
    }

    private static List<PostbackAction> actions(RichMenuRequest menu) {
        return menu.areas().stream().map(area -> (PostbackAction) area.action()).toList();
    }
}
