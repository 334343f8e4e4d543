package dev.kuri.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.kuri.app.operator.Desk;
import dev.kuri.app.operator.DeskPage;
import dev.kuri.app.operator.OperatorSecurity;
import dev.kuri.app.operator.Standing;
import dev.kuri.core.turn.Mind;
import dev.kuri.line.LineQuota.Quota;
import dev.kuri.store.Backlog;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The operator's page in a browser, as somebody with a phone or a desk uses it. */
@SpringBootTest(
        classes = {PageApplication.class, DeskPageBrowserTest.WithAFullDesk.class},
        properties = {
            PageApplication.WITHOUT_DATABASE,
            "kuri.operator.password=" + DeskPageBrowserTest.PASSWORD
        },
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DeskPageBrowserTest {
    static final String PASSWORD = "correct horse battery";

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int DESKTOP = 1280;
    private static final int PHONE = 360;

    private static Chromium chromium;

    private final List<BrowserContext> opened = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @LocalServerPort
    private int port;

    @Autowired
    private FullDesk full;

    @TestConfiguration(proxyBeanMethods = false)
    @Import({DeskPage.class, OperatorSecurity.class})
    static class WithAFullDesk {
        @Bean
        Supplier<Mind> mind() {
            return () -> {
                throw new IllegalStateException("Nobody talks here");
            };
        }

        @Bean
        FullDesk full() {
            return new FullDesk();
        }

        @Bean
        Desk desk(FullDesk full) {
            return new Desk(full, full.events(), new BusyNight());
        }

        @Bean
        Standing standing() {
            Backlog.Box nothing = new Backlog.Box(0, null);
            Backlog.Box late = new Backlog.Box(3, Instant.now().minusSeconds(75));
            return new Standing(
                    () -> new Backlog(nothing, late),
                    List::of,
                    () -> Optional.of(new Quota(200L, 170, Instant.now())),
                    Clock.systemUTC());
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

    @BeforeEach
    void fill() {
        full.fill();
    }

    @AfterEach
    void closePages() {
        opened.forEach(BrowserContext::close);
    }

    @Test
    void sendsOneAgainAndTakesThatBack() {
        Page page = open(DESKTOP, ColorScheme.LIGHT);
        page.locator(".letter").first().getByRole(AriaRole.BUTTON).click();

        assertThat(page.locator("#said")).hasText("1 of them will be sent again.");
        assertThat(page.locator(".letter").first()).containsText("waits to be sent again");
        page.getByRole(AriaRole.BUTTON).getByText("Undo", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#said")).hasText("1 of them will not be sent again.");
        assertThat(complaints).isEmpty();
    }

    @Test
    void sendsAllOfOneReasonAgain() {
        Page page = open(DESKTOP, ColorScheme.LIGHT);
        page.locator(".reasons").getByText("unknown").click();

        assertThat(page.locator(".letter")).hasCount(1);
        page.getByText("Send all of these again").click();

        assertThat(page.locator("#said")).hasText("1 of them will be sent again.");
        assertThat(full.waiting()).containsExactly(FullDesk.UNKNOWN);
    }

    @Test
    void pausesAllRemindersAndLetsThemGoOn() {
        Page page = open(PHONE, ColorScheme.LIGHT);
        assertThat(page.locator(".hour").first()).containsText("2026-11-21 22:00");
        page.getByText("Pause all reminders").click();

        assertThat(page.locator("#said")).hasText("Reminders are paused.");
        assertThat(page.locator("main")).containsText("Paused since 2026-11-21 22:00:00");
        page.getByText("Let reminders go on").click();
        assertThat(page.locator("#said")).hasText("Reminders go on.");
        assertThat(complaints).isEmpty();
    }

    @Test
    void forgetsAnEventOnlyAfterASecondThought() {
        Page page = open(PHONE, ColorScheme.LIGHT);
        assertThat(page.getByText("Forget", new Page.GetByTextOptions().setExact(true)).first())
                .not()
                .isVisible();
        page.locator(".event summary").first().click();
        page.locator(".event .danger").first().click();

        assertThat(page.locator("#said")).hasText("1 of them are forgotten.");
        assertThat(page.locator(".event")).hasCount(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void fitsAPhoneAndADesk(ColorScheme scheme) {
        for (int width : List.of(PHONE, DESKTOP)) {
            Page page = open(width, scheme);
            shoot(page, "operator-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));

            assertThat((Integer) page.evaluate("Math.max(...[document.documentElement, document.querySelector('main')]"
                            + ".map(box => box.scrollWidth - box.clientWidth))"))
                    .isZero();
            assertThat(page.locator("#quota")).containsText("170 of 200 messages that cost, 30 left");
        }
        assertThat(complaints).isEmpty();
    }

    /** The whole of what scrolls, and not only what the window shows. */
    private static void shoot(Page page, String name) {
        page.setViewportSize(page.viewportSize().width, (int) page.evaluate("document.querySelector('main').scrollHeight") + 80);
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    private Page open(int width, ColorScheme scheme) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 720)
                        .setColorScheme(scheme)
                        .setHttpCredentials(OperatorSecurity.USER, PASSWORD));
        opened.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.navigate("http://localhost:" + port + "/operator");
        return page;
    }
}
