package dev.kuri.app.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The chat page in a browser window of its own, in the words of somebody who uses it. */
final class ChatPage {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    ChatPage(Browser browser, Browser.NewContextOptions options, String address) {
        this.context = browser.newContext(options);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(address)) {
                complaints.add("A request to " + request.url());
            }
        });
        page.navigate(address);
    }

    /** What the browser's console says is wrong, and every request to somewhere else. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    Page page() {
        return page;
    }

    void close() {
        context.close();
    }

    /** Asks and waits for the answer. */
    void ask(String question) {
        int before = exchanges().count();
        field().fill(question);
        press("Enter");
        assertThat(exchanges()).hasCount(before + 1);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void show(String view) {
        page.locator(".views label").getByText(view).click();
    }

    /** Cuts the wire for what is sent from now on. */
    void goOffline() {
        context.route("**/chat", route -> route.abort());
    }

    Locator field() {
        return page.locator("#text");
    }

    Locator exchanges() {
        return page.locator(".exchange");
    }

    Locator lastSaid() {
        return page.locator(".said .bubble").last();
    }

    /** The last answer in one of the views, be it shown or not. */
    Locator answer(String view) {
        return page.locator(".in-" + view).last();
    }

    Locator buttons(String view) {
        return answer(view).locator("button");
    }

    /** How many pixels of the page lie beside the window. */
    int overflow() {
        return (int) page.evaluate("Math.max(...[document.documentElement, document.getElementById('scroller')]"
                + ".map(box => box.scrollWidth - box.clientWidth))");
    }

    String background() {
        return (String) page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
