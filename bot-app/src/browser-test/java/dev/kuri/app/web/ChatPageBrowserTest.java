package dev.kuri.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import dev.kuri.app.mind.MindLoader;
import dev.kuri.core.turn.Mind;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;

@SpringBootTest(
        classes = {PageApplication.class, ChatPageBrowserTest.WithTheRealMind.class},
        properties = PageApplication.WITHOUT_DATABASE,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ChatPageBrowserTest {
    private static final int DESKTOP = 1280;
    private static final int PHONE = 360;
    private static final List<String> VIEWS = List.of("Kuri", "Telegram", "LINE");

    private static Chromium chromium;

    private final List<ChatPage> opened = new ArrayList<>();

    @LocalServerPort
    private int port;

    @TestConfiguration(proxyBeanMethods = false)
    static class WithTheRealMind {
        @Bean
        Supplier<Mind> mind(Clock clock) {
            Mind mind = new MindLoader(Path.of("../config"), clock).load().mind();
            return () -> mind;
        }
    }

    @BeforeAll
    static void startChromium() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stopChromium() {
        chromium.close();
    }

    @AfterEach
    void closePages() {
        opened.forEach(ChatPage::close);
    }

    @Test
    void answersWhetherDocomoCarriesDataOver() {
        ChatPage chat = open("zh-CN", DESKTOP, ColorScheme.LIGHT);

        chat.ask("docomo 流量可以结转吗");

        assertThat(chat.answer("kuri")).containsText("不能");
        assertThat(chat.lastSaid()).hasText("docomo 流量可以结转吗");
        assertThat(chat.field()).hasValue("");
        assertThat(chat.field()).isFocused();
        chat.screenshot("desktop-zh-hans");
    }

    @Test
    void saysTheLabelOfTheButtonThatWasPressed() {
        ChatPage chat = open("en-US", DESKTOP, ColorScheme.LIGHT);

        chat.buttons("kuri").getByText("Give data away").click();

        assertThat(chat.lastSaid()).hasText("Give data away");
        assertThat(chat.exchanges()).hasCount(2);
        chat.screenshot("desktop-en");
    }

    @Test
    void showsTheSameTurnAsTelegramAndAsLine() {
        ChatPage chat = open("zh-TW", DESKTOP, ColorScheme.LIGHT);
        chat.ask("docomo 流量可以遞延嗎");

        chat.show("Telegram");

        assertThat(chat.answer("telegram")).isVisible();
        assertThat(chat.answer("kuri")).isHidden();
        assertThat(chat.buttons("telegram").first()).isVisible();
        chat.screenshot("desktop-zh-hant-telegram");

        chat.show("LINE");

        assertThat(chat.answer("line")).isVisible();
        assertThat(chat.answer("telegram")).isHidden();
        assertThat(chat.buttons("line").first()).isVisible();
        chat.screenshot("desktop-zh-hant-line");
    }

    @Test
    void remembersTheViewWhenThePageIsLoadedAgain() {
        ChatPage chat = open("en-US", DESKTOP, ColorScheme.LIGHT);
        chat.show("LINE");

        chat.page().reload();

        assertThat(chat.answer("line")).isVisible();
        assertThat(chat.answer("kuri")).isHidden();
    }

    @Test
    void pressesAButtonInEachPlatformsView() {
        ChatPage chat = open("en-US", DESKTOP, ColorScheme.LIGHT);

        chat.show("Telegram");
        chat.buttons("telegram").first().click();
        assertThat(chat.exchanges()).hasCount(2);

        chat.show("LINE");
        chat.buttons("line").first().click();
        assertThat(chat.exchanges()).hasCount(3);
    }

    @ParameterizedTest(name = "{0}, {1} pixels wide, {2}")
    @CsvSource(
            textBlock =
                    """
            # language, width, scheme, question
            zh-TW,      1280,  LIGHT,  docomo 和 povo 的流量可以遞延嗎
            zh-TW,      360,   DARK,   docomo 和 povo 的流量可以遞延嗎
            ja,         360,   LIGHT,  ドコモ(docomo)とpovoはデータ繰り越しできますか
            ja,         1280,  DARK,   ドコモ(docomo)とpovoはデータ繰り越しできますか
            """)
    void comparesProvidersInATable(String language, int width, ColorScheme scheme, String question) {
        ChatPage chat = open(language, width, scheme);

        chat.ask(question);

        assertThat(chat.answer("kuri").locator("table tbody tr")).hasCount(2);
        for (String view : VIEWS) {
            chat.show(view);
            assertThat(chat.overflow()).as(view).isZero();
            chat.screenshot(String.join("-", "compared", language, "" + width, "" + scheme, view));
        }
        assertThat(chat.complaints()).isEmpty();
    }

    @Test
    void isUsedWithTheKeyboardAlone() {
        ChatPage chat = open("en-US", DESKTOP, ColorScheme.LIGHT);

        chat.page().keyboard().type("does docomo rollover?");
        chat.press("Enter");
        assertThat(chat.exchanges()).hasCount(2);
        chat.press("Shift+Tab");
        assertThat(chat.buttons("kuri").last()).isFocused();
        chat.screenshot("focus-on-a-button");
        chat.press("Enter");

        assertThat(chat.exchanges()).hasCount(3);
        assertThat(chat.field()).isFocused();
    }

    @Test
    void switchesTheViewWithTheArrowKeys() {
        ChatPage chat = open("en-US", DESKTOP, ColorScheme.LIGHT);

        chat.page().locator("#view-kuri").focus();
        chat.press("ArrowRight");

        assertThat(chat.answer("telegram")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "zh-TW", "ja", "en-US"})
    void fitsANarrowPhone(String language) {
        ChatPage chat = open(language, PHONE, ColorScheme.LIGHT);
        chat.screenshot("phone-greeting-" + language);

        chat.ask("docomo rollover");
        chat.ask("x".repeat(300));

        assertThat(chat.overflow()).isZero();
        assertThat(chat.field()).isInViewport();
        chat.screenshot("phone-" + language);
    }

    @Test
    void followsADarkScheme() {
        ChatPage chat = open("zh-TW", PHONE, ColorScheme.DARK);

        chat.ask("docomo 流量可以遞延嗎");

        assertThat(chat.background()).isEqualTo("rgb(25, 20, 17)");
        chat.screenshot("phone-dark");
    }

    @Test
    void runsNothingThatSomeoneTyped() {
        ChatPage chat = open("en-US", DESKTOP, ColorScheme.LIGHT);
        String attack = "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>";

        chat.ask(attack);

        assertThat(chat.lastSaid()).hasText(attack);
        assertThat(chat.page().title()).doesNotContain("taken");
    }

    @Test
    void loadsNothingFromElsewhereAndBreaksNoRuleOfItsOwn() {
        ChatPage chat = open("en-US", DESKTOP, ColorScheme.LIGHT);

        chat.ask("does docomo rollover?");

        assertThat(chat.complaints()).isEmpty();
    }

    @Test
    void keepsTheWordsWhenTheServerIsAway() {
        ChatPage chat = open("en-US", DESKTOP, ColorScheme.LIGHT);
        chat.goOffline();

        chat.field().fill("rollover?");
        chat.press("Enter");

        assertThat(chat.page().getByRole(AriaRole.ALERT))
                .hasText("That did not reach Kuri. Please send it again.");
        assertThat(chat.field()).hasValue("rollover?");
    }

    @Test
    void worksWithoutScripts() {
        ChatPage chat = open(new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("en-US"));

        chat.ask("does docomo rollover?");
        chat.show("Telegram");

        assertThat(chat.answer("telegram")).isVisible();
    }

    private ChatPage open(String language, int width, ColorScheme scheme) {
        return open(new Browser.NewContextOptions()
                .setLocale(language)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setDeviceScaleFactor(width == PHONE ? 2 : 1)
                .setViewportSize(width, width == PHONE ? 740 : 860));
    }

    private ChatPage open(Browser.NewContextOptions options) {
        ChatPage chat = new ChatPage(chromium.browser(), options, "http://localhost:" + port + "/");
        opened.add(chat);
        return chat;
    }
}
