package dev.kuri.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.linecorp.bot.messaging.client.MessagingApiClient;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.ReplyToken;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.channel.Routing.Occasion;
import dev.kuri.core.channel.Tries;
import dev.kuri.line.FakeLine.Call;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Holds every call that we make, as it goes over the wire, against LINE's own description. */
final class LineCallsConformanceTest {
    private static final Path OPEN_API = Path.of("../../shared/specs/line-messaging-api.yml");
    private static final String PERSON = "U0123456789abcdef0123456789abcdef";

    private final Map<String, LineSchema> schemas = new HashMap<>();
    private JsonNode openApi;
    private FakeLine line;
    private LineProperties properties;

    @BeforeEach
    void start() throws IOException {
        assumeThat(Files.exists(OPEN_API))
                .as("LINE's OpenAPI description is not at %s: conformance is not checked", OPEN_API)
                .isTrue();
        openApi = LineSchema.openApi(OPEN_API);
        line = new FakeLine();
        properties = new LineProperties(FakeLine.TOKEN, "secret", line.url(), line.url());
    }

    @AfterEach
    void stop() {
        if (line != null) {
            line.close();
        }
    }

    @Test
    void makesNoCallThatLineDoesNotDescribe() {
        sendMessages();
        changeLooks();
        setUpMenusTwice();
        new LineDoctor(properties, URI.create("https://kuri.example"), Clock.systemUTC()).mend();

        assertThat(line.paths())
                .contains(
                        "/v2/bot/message/reply",
                        "/v2/bot/message/push",
                        "/v2/bot/message/quota",
                        "/v2/bot/message/quota/consumption",
                        "/v2/bot/chat/loading/start",
                        "/v2/bot/user/" + PERSON + "/richmenu/richmenu-3",
                        "/v2/bot/richmenu",
                        "/v2/bot/richmenu/batch",
                        "/v2/bot/richmenu/alias",
                        "/v2/bot/channel/webhook/endpoint",
                        "/v2/bot/channel/webhook/test");
        // The clock is read off an answer to nothing in particular.
        assertThat(line.calls)
                .filteredOn(call -> !call.method().equals("HEAD"))
                .allSatisfy(call -> assertThat(errors(call)).as("%s", call).isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
    # situation         | method | path                       | body
    no such call        | POST   | /v2/bot/message/shout      | {}
    another method      | PUT    | /v2/bot/message/push       | {}
    a part is missing   | POST   | /v2/bot/message/push       | {"messages":[{"type":"text","text":"a"}]}
    a part is misspelt  | POST   | /v2/bot/chat/loading/start | {"chatId":"U1","loadingSecond":20}
    too long            | POST   | /v2/bot/chat/loading/start | {"chatId":"U1","loadingSeconds":65}
    a nested part       | POST   | /v2/bot/richmenu           | {"size":{"width":2500,"hight":1686}}
    a body unasked for  | GET    | /v2/bot/message/quota      | {"a":1}
    """)
    void seesWhatIsWrong(String situation, String method, String path, String body) throws IOException {
        Call call = new Call(method, path, "null", new com.fasterxml.jackson.databind.ObjectMapper().readTree(body));

        assertThat(errors(call)).isNotEmpty();
    }

    private List<String> errors(Call call) {
        try {
            String body = call.body().toString();
            return LineSchema.request(openApi, call.method(), call.path())
                    .map(request -> schemas.computeIfAbsent(request, name -> LineSchema.of(openApi, name))
                            .errors(body))
                    .orElseGet(() -> call.body().isEmpty() ? List.of() : List.of("No body is asked for"));
        } catch (AssertionError e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    private void sendMessages() {
        LineApi api = api();
        Clock clock = Clock.systemUTC();
        LinePush push = new LinePush(api, new LineQuota(api, clock), clock);
        LineChannel channel = new LineChannel(api, push, new LineLooks(api, clock, Runnable::run), clock);
        channel.deliver(delivery(Occasion.REPLY, new ReplyToken("token-1", Instant.MAX)));
        channel.deliver(delivery(Occasion.PROACTIVE, null));
    }

    private void changeLooks() {
        line.account.aliases.put("kuri-ja", "richmenu-3");
        LineLooks looks = new LineLooks(api(), Clock.systemUTC(), Runnable::run);
        looks.showLoading(PERSON);
        looks.showMenu(PERSON, "ja");
        line.account.aliases.clear();
    }

    private void setUpMenusTwice() {
        LineSetup setup = LineSetup.of(properties, "ja");
        setup.run(new PrintWriter(new StringWriter()));
        line.account.menus.replaceAll((id, name) -> name.replace("kuri en", "kuri en once"));
        setup.run(new PrintWriter(new StringWriter()));
        setup.run(new PrintWriter(new StringWriter()));
    }

    private LineApi api() {
        return new LineApi(
                LineConnection.open(MessagingApiClient.class, line.url(), FakeLine.TOKEN, Duration.ofSeconds(5)));
    }

    private static Delivery delivery(Occasion occasion, @Nullable ReplyToken token) {
        return new Delivery(
                UUID.randomUUID(),
                new ChatAddress(LineChannel.NAME, "U0bot", PERSON),
                List.of(OutboundMessage.text("2.1 GB left")),
                new Routing(occasion, token, null, null),
                Tries.NONE);
    }
}
