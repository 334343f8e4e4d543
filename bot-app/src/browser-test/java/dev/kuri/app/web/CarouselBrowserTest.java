package dev.kuri.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.turn.Mind;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A table that is too wide for one of LINE's bubbles, on the page and by the adapter that people use. */
@SpringBootTest(
        classes = {PageApplication.class, CarouselBrowserTest.WithAWideTable.class},
        properties = PageApplication.WITHOUT_DATABASE,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CarouselBrowserTest {
    @LocalServerPort
    private int port;

    @TestConfiguration(proxyBeanMethods = false)
    static class WithAWideTable {
        @Bean
        Supplier<Mind> mind() {
            return () -> {
                throw new IllegalStateException("Nobody asks");
            };
        }

        @Bean
        WideTable wideTable(ExchangeViews views) {
            return new WideTable(views);
        }
    }

    /** The page, with one exchange. */
    @Controller
    static final class WideTable {
        private final ExchangeViews views;

        WideTable(ExchangeViews views) {
            this.views = views;
        }

        @GetMapping("/wide-table")
        String page(Model model) {
            model.addAttribute("longest", ChatController.LONGEST_UNITS);
            model.addAttribute("exchanges", List.of(views.of(new Exchange("流量規則一覽", "zh-Hant", List.of(answer())))));
            return "page";
        }

        private static OutboundMessage answer() {
            List<List<String>> rows = Stream.of("docomo", "ahamo", "au", "UQ mobile", "povo", "SoftBank", "LINEMO")
                    .map(name -> List.of(name, "看情況，方案本身剩下的才能遞延", "可以", "可以", "2026-07"))
                    .toList();
            return new OutboundMessage(
                    List.of(
                            new Block.Paragraph(RichText.plain("各家的規則")),
                            new Block.Table(List.of("業者", "流量遞延", "送人", "加值", "資料時間"), rows),
                            new Block.Paragraph(RichText.plain("依據：各業者官方頁面"))),
                    List.of(new Choice.Button("怎麼加值", new Payload("a"))));
        }
    }

    @ParameterizedTest(name = "{0} pixels wide, {1}")
    @CsvSource({"1280, LIGHT", "360, DARK"})
    void isScrolledSidewaysBubbleByBubble(int width, ColorScheme scheme) {
        String server = "http://localhost:" + port + "/";
        try (Chromium chromium = new Chromium()) {
            ChatPage chat = new ChatPage(
                    chromium.browser(),
                    new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 740),
                    server + "wide-table");
            chat.show("LINE");
            Locator bubbles = chat.answer("line").locator(".carousel .bubble");

            assertThat(bubbles).hasCount(7);
            assertThat(bubbles.first()).isInViewport();
            assertThat(bubbles.last()).not().isInViewport();
            assertThat(chat.overflow()).isZero();
            chat.screenshot("carousel-" + width + "-" + scheme);

            bubbles.last().scrollIntoViewIfNeeded();

            assertThat(bubbles.last()).isInViewport();
            assertThat(chat.complaints()).allMatch(complaint -> complaint.startsWith("A request to " + server));
            chat.screenshot("carousel-" + width + "-" + scheme + "-end");
            chat.close();
        }
    }
}
