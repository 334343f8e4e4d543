package dev.kuri.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.config.knowledge.KnowledgeLoader;
import dev.kuri.config.wording.PhraseLoader;
import dev.kuri.core.answer.Answerer;
import dev.kuri.core.decide.Decider;
import dev.kuri.core.decide.Thresholds;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.turn.Mind;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Suggestion;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;

@SpringBootTest(
        classes = {PageApplication.class, ChatControllerTest.WithAMind.class},
        properties = PageApplication.WITHOUT_DATABASE,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ChatControllerTest {
    private static final Suggestion.Ask TYPED =
            new Suggestion.Ask(Intent.ROLLOVER, List.of(new ProviderId("docomo"), new ProviderId("povo")), null, null);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String chat = UUID.randomUUID().toString();

    @LocalServerPort
    private int port;

    @TestConfiguration(proxyBeanMethods = false)
    static class WithAMind {
        @Bean
        Supplier<Mind> mind(Clock clock) {
            KnowledgeBase base = KnowledgeLoader.load(Path.of("../config/knowledge"));
            Answerer answerer = new Answerer(
                    base, PhraseLoader.load(Path.of("../config/wording")), UnaryOperator.identity(), clock);
            Mind mind = new Mind(new ButtonReader(TYPED), new Decider(Thresholds.DEFAULT), answerer);
            return () -> mind;
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # situation,                      Accept-Language,          page,    greeting
            Japanese,                         'ja',                     ja,      日本
            Taiwan,                           'zh-TW,zh;q=0.9',         zh-Hant, 遞延
            Hong Kong,                        'zh-HK',                  zh-Hant, 遞延
            mainland China,                   'zh-CN',                  zh-Hans, 结转
            Chinese without a region,         'zh',                     zh-Hans, 结转
            English,                          'en-GB',                  en,      Japanese
            a language that Kuri has not,     'fr',                     en,      Japanese
            the second choice is one of ours, 'fr;q=1.0,ja;q=0.5',      ja,      日本
            """)
    void greetsInTheBrowsersLanguage(String situation, String accepted, String page, String greeting)
            throws IOException, InterruptedException {
        HttpResponse<String> response =
                send(request("/").header("Accept-Language", accepted).GET());

        assertThat(response.body())
                .contains("<html lang=\"" + page + "\"")
                .contains("<article class=\"exchange\" lang=\"" + page + "\"")
                .contains(greeting);
    }

    @Test
    void givesAStrangerACookieThatNoScriptCanRead() throws IOException, InterruptedException {
        HttpResponse<String> response =
                send(HttpRequest.newBuilder(address("/")).GET());

        assertThat(response.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("kuri_chat=")
                .contains("HttpOnly", "SameSite=Strict", "Path=/");
    }

    @Test
    void takesNoConversationIdThatItHasNotMade() throws IOException, InterruptedException {
        HttpResponse<String> response = send(HttpRequest.newBuilder(address("/"))
                .header("Cookie", "kuri_chat=mine")
                .GET());

        assertThat(response.headers().firstValue("Set-Cookie").orElseThrow()).doesNotContain("mine");
    }

    @Test
    void letsTheBrowserRunNothingButItsOwnFiles() throws IOException, InterruptedException {
        HttpResponse<String> response = send(request("/").GET());

        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
                .doesNotContain("unsafe");
        assertThat(response.body()).doesNotContain("<style", " style=", " onclick=", "src=\"http", "href=\"//");
    }

    @Test
    void shipsEveryFileThatThePageNames() throws IOException, InterruptedException {
        String page = send(request("/").GET()).body();

        List<String> files = java.util.regex.Pattern.compile("(?:src|href)=\"(/[^\"#]+)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();

        assertThat(files).hasSizeGreaterThanOrEqualTo(4);
        for (String file : files) {
            assertThat(send(request(file).GET()).statusCode()).as(file).isEqualTo(200);
        }
    }

    @Test
    void answersWithAFragmentThatHoldsAllThreeViews() throws IOException, InterruptedException {
        String fragment = say("docomo と povo").body();

        assertThat(fragment)
                .doesNotContain("<html")
                .contains("docomo と povo")
                .contains("<table", "class=\"keyboard\"", "class=\"quick-replies\"", "bubble flex");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "**bold** [link](javascript:alert(1))",
                "[[${7*7}]] ${7*7} #{lang}",
                "\u202Eevil\u202C \u200F\u05E9\u05DC\u05D5\u05DD",
                "👩‍👩‍👧‍👦🇯🇵 é́́́",
                "' or 1=1 --"
            })
    void showsWhatWasTypedLiterally(String words) throws IOException, InterruptedException {
        String fragment = say(words).body();

        assertThat(fragment).contains(">" + escaped(words) + "</span>").doesNotContain("<script", "<img");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # situation,          character, count
            Latin,                x,         100000
            Han,                  流,        100000
            emoji,                🍎,        100000
            just above the limit, y,         4097
            """)
    void tellsPolitelyThatAMessageIsTooLong(String situation, String character, int count)
            throws IOException, InterruptedException {
        HttpResponse<String> response = say(character.repeat(count));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("4,096").hasSizeLessThan(10_000);
    }

    @Test
    void refusesABodyWithoutEndAsTheClientsMistake() throws IOException, InterruptedException {
        HttpResponse<String> response = say("x".repeat(3_000_000));

        assertThat(response.statusCode()).isBetween(400, 499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=", "text=+++", "", "other=1", "payload=", "payload=%F0%9F%8D%8E", "text=%00"})
    void survivesWhatIsNoMessage(String form) throws IOException, InterruptedException {
        HttpResponse<String> response = post(form);

        assertThat(response.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=", "text=+++", "", "payload="})
    void saysNothingToAnEmptyMessage(String form) throws IOException, InterruptedException {
        assertThat(post(form).body()).doesNotContain("exchange");
    }

    @Test
    void ignoresAPayloadThatNoButtonCanHave() throws IOException, InterruptedException {
        assertThat(post("payload=" + "x".repeat(65)).body()).doesNotContain("exchange");
    }

    @Test
    void showsTheLabelOfAPressedButtonAsSaid() throws IOException, InterruptedException {
        send(request("/").header("Accept-Language", "en").GET());

        String fragment = post("payload=1a%7Ctransfer%7C%7C%7C").body();

        assertThat(fragment).contains(">Give data away</span>");
    }

    @Test
    void showsTheConversationAgainWhenThePageIsLoadedAgain() throws IOException, InterruptedException {
        say("first words");

        String page = send(request("/").GET()).body();

        assertThat(page).contains("first words");
    }

    @Test
    void keepsConversationsApart() throws IOException, InterruptedException {
        say("first words");

        String stranger = send(HttpRequest.newBuilder(address("/")).GET()).body();

        assertThat(stranger).doesNotContain("first words");
    }

    @Test
    void worksWithoutScripts() throws IOException, InterruptedException {
        HttpResponse<String> response = send(form("/chat", "text=plain+words"));

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(send(request("/").GET()).body()).contains("plain words");
    }

    @Test
    void beginsANewConversationWithAnotherCookie() throws IOException, InterruptedException {
        HttpResponse<String> response = send(form("/chat/new", ""));

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("kuri_chat=")
                .doesNotContain(chat);
    }

    private HttpResponse<String> say(String words) throws IOException, InterruptedException {
        return post("text=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private HttpResponse<String> post(String form) throws IOException, InterruptedException {
        return send(form("/chat", form).header("HX-Request", "true"));
    }

    private HttpRequest.Builder form(String path, String body) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address(path)).header("Cookie", "kuri_chat=" + chat);
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
