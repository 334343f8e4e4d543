package dev.kuri.app.llm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.app.ShippedConfig;
import dev.kuri.config.knowledge.KnowledgeLoader;
import dev.kuri.core.channel.HandClock;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.understand.Intent;
import dev.kuri.core.understand.Opinion;
import dev.kuri.core.understand.Opinion.Reason;
import dev.kuri.core.understand.SecondOpinion;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Against a server that plays an endpoint in all its moods. */
class LlmSecondOpinionTest {
    private static final KnowledgeBase BASE = KnowledgeLoader.load(ShippedConfig.FOLDER.resolve("knowledge"));
    private static final String WORDS = "my thingy ran dry 没了 \uD83D!";
    private static final Opinion TOPUP_AT_UQ =
            new Opinion.Given(Intent.TOPUP, List.of(new ProviderId("uq")), PlanKind.PREPAID);

    private final HandClock clock = new HandClock(Instant.parse("2026-11-21T10:00:30Z"));
    private final List<String> complaints = new ArrayList<>();
    private FakeModel model;

    /** Long enough on a machine that does other things as well; short where waiting is the point. */
    private Duration timeout = Duration.ofSeconds(10);

    @BeforeEach
    void start() throws IOException {
        model = new FakeModel();
    }

    @AfterEach
    void stop() {
        model.close();
    }

    @Test
    void takesAnAnswerThatIsOne() {
        assertThat(opinion()).isEqualTo(TOPUP_AT_UQ);
    }

    @Test
    void sendsTheWordsAsDataAndNothingElseOfThePerson() {
        assertThat(opinion()).isEqualTo(TOPUP_AT_UQ);

        FakeModel.Call call = model.calls().getFirst();
        assertThat(call.path()).isEqualTo("/v1/chat/completions");
        assertThat(call.authorization()).isEqualTo("Bearer sk-test-key");
        assertThat(call.body().propertyNames())
                .containsExactly("model", "temperature", "max_tokens", "messages", "response_format");
        assertThat(call.body().path("model").stringValue()).isEqualTo("small-model");
        assertThat(call.body().path("messages")).hasSize(2);
        JsonNode user = JsonMapper.builder()
                .build()
                .readTree(call.body().at("/messages/1/content").stringValue());
        assertThat(user.path("message").stringValue()).isEqualTo("my thingy ran dry 没了 ?!");
        assertThat(user.path("language").stringValue()).isEqualTo("en");
        assertThat(user).hasSize(2);
    }

    @Test
    void namesAllThatThereIsToChooseFrom() {
        assertThat(opinion()).isEqualTo(TOPUP_AT_UQ);

        JsonNode body = model.calls().getFirst().body();
        String instructions = body.at("/messages/0/content").stringValue();
        assertThat(Intent.values())
                .allSatisfy(intent -> assertThat(instructions).contains("- " + intent.id() + ": "));
        JsonNode fields = body.at("/response_format/json_schema/schema/properties");
        assertThat(fields.at("/intent/enum")).hasSize(Intent.values().length);
        assertThat(fields.at("/providers/items/enum")).hasSize(BASE.providers().size());
        assertThat(fields.at("/plan_kind/enum")).hasSize(PlanKind.values().length + 1);
        assertThat(BASE.providers())
                .allSatisfy(provider ->
                        assertThat(instructions).contains(provider.id().value() + " ("));
    }

    @ParameterizedTest
    @EnumSource(LlmProperties.ReplyFormat.class)
    void asksForJsonInTheWayThatTheEndpointKnows(LlmProperties.ReplyFormat format) {
        assertThat(asking(format, 20, 1000).on(WORDS, null)).isEqualTo(TOPUP_AT_UQ);

        String asked =
                model.calls().getFirst().body().at("/response_format/type").stringValue("");
        assertThat(asked)
                .isEqualTo(
                        switch (format) {
                            case JSON_SCHEMA -> "json_schema";
                            case JSON_OBJECT -> "json_object";
                            case TEXT -> "";
                        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        # situation                     | content
        prose                           | I think they want to top up.
        prose before the object         | Sure: {"intent":"topup","providers":[],"plan_kind":"none"}
        prose behind the object         | {"intent":"topup","providers":[],"plan_kind":"none"} Done.
        a second object behind          | {"intent":"topup","providers":[],"plan_kind":"none"} {}
        a code fence                    | ```{"intent":"topup","providers":[],"plan_kind":"none"}```
        an intent that there is not     | {"intent":"refund","providers":[],"plan_kind":"none"}
        a provider that there is not    | {"intent":"topup","providers":["uq","verizon"],"plan_kind":"none"}
        a provider without a name       | {"intent":"topup","providers":[""],"plan_kind":"none"}
        a kind that there is not        | {"intent":"topup","providers":[],"plan_kind":"gold"}
        null for a kind                 | {"intent":"topup","providers":[],"plan_kind":null}
        a number for an intent          | {"intent":3,"providers":[],"plan_kind":"none"}
        a word for the providers        | {"intent":"topup","providers":"uq","plan_kind":"none"}
        more providers than anyone says | {"intent":"topup","providers":["uq","au","povo","docomo","ahamo","linemo"],"plan_kind":"none"}
        a field too few                 | {"intent":"topup","providers":[]}
        a field too many                | {"intent":"topup","providers":[],"plan_kind":"none","answer":"It is free."}
        a field twice                   | {"intent":"oos","intent":"topup","providers":[],"plan_kind":"none"}
        a list around it                | [{"intent":"topup","providers":[],"plan_kind":"none"}]
        half of it                      | {"intent":"topup","prov
        nothing                         | ~~
        """)
    void usesNothingOfWhatIsNotExactlyAnAnswer(String situation, String content) {
        model.behaves(model.saying(content));

        assertThat(opinion()).isEqualTo(new Opinion.Withheld(Reason.UNUSABLE));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        # situation              | status | body                                   | reason
        no JSON                  | 200    | <html>Welcome</html>                   | UNUSABLE
        nothing at all           | 200    | ~~                                     | UNUSABLE
        no choices               | 200    | {"choices":[]}                         | UNUSABLE
        a refusal                | 200    | {"choices":[{"message":{"role":"assistant","content":null,"refusal":"I cannot."}}]} | UNUSABLE
        a call of a tool         | 200    | {"choices":[{"message":{"role":"assistant","tool_calls":[{}]}}]} | UNUSABLE
        accepted, later          | 202    | {}                                     | REFUSED
        bad request              | 400    | {"error":{"message":"my thingy"}}      | REFUSED
        wrong key                | 401    | {}                                     | REFUSED
        too many requests        | 429    | {}                                     | REFUSED
        out of order             | 500    | {}                                     | REFUSED
        overloaded               | 503    | ~~                                     | REFUSED
        """)
    void hasNoOpinionWhereTheEndpointHasNone(String situation, int status, String body, Reason reason) {
        model.behaves(FakeModel.replying(status, body));

        assertThat(opinion()).isEqualTo(new Opinion.Withheld(reason));
    }

    @Test
    void doesNotWaitForASlowEndpoint() {
        timeout = Duration.ofMillis(300);
        model.behaves(model.keepingSilent());

        assertThat(opinion()).isEqualTo(new Opinion.Withheld(Reason.NO_ANSWER));
    }

    @Test
    void doesNotWaitForTheRestOfAReply() {
        timeout = Duration.ofMillis(300);
        model.behaves(model.stoppingHalfway());

        assertThat(opinion()).isEqualTo(new Opinion.Withheld(Reason.NO_ANSWER));
    }

    @Test
    void doesNotReadWithoutEnd() {
        model.behaves(FakeModel.talkingWithoutEnd());

        assertThat(opinion()).isEqualTo(new Opinion.Withheld(Reason.UNUSABLE));
    }

    @Test
    void livesThroughAConnectionThatBreaks() {
        model.behaves(FakeModel.hangingUp());

        assertThat(opinion()).isEqualTo(new Opinion.Withheld(Reason.NO_ANSWER));
    }

    @Test
    void livesThroughAnEndpointThatIsDown() {
        SecondOpinion asking = asking(LlmProperties.ReplyFormat.JSON_SCHEMA, 20, 1000);
        model.close();

        assertThat(asking.on(WORDS, null)).isEqualTo(new Opinion.Withheld(Reason.NO_ANSWER));
    }

    @Test
    void takesNothingFromWhereItIsSentOn() throws IOException {
        try (FakeModel other = new FakeModel()) {
            model.behaves(FakeModel.redirectingTo(other.url()));

            assertThat(opinion()).isEqualTo(new Opinion.Withheld(Reason.REFUSED));
            assertThat(other.calls()).isEmpty();
        }
    }

    @Test
    void livesThroughNestingWithoutEnd() {
        model.behaves(model.saying("[".repeat(20_000)));

        assertThat(opinion()).isEqualTo(new Opinion.Withheld(Reason.UNUSABLE));
    }

    @Test
    void leavesItAloneAsLongAsItAsks() {
        SecondOpinion asking = asking(LlmProperties.ReplyFormat.JSON_SCHEMA, 20, 1000);
        model.behaves(FakeModel.askingForPatience(429, "120"));

        assertThat(asking.on(WORDS, null)).isEqualTo(new Opinion.Withheld(Reason.REFUSED));
        model.behaves(model.saying(FakeModel.TOPUP_AT_UQ));
        clock.advance(Duration.ofSeconds(119));
        assertThat(asking.on(WORDS, null)).isEqualTo(new Opinion.Withheld(Reason.PAUSED));
        clock.advance(Duration.ofSeconds(1));
        assertThat(asking.on(WORDS, null)).isEqualTo(TOPUP_AT_UQ);
    }

    @Test
    void asksNoMoreThanTheBudgetOfAMinuteAndOfADay() {
        SecondOpinion asking = asking(LlmProperties.ReplyFormat.JSON_SCHEMA, 2, 3);

        assertThat(asking.on(WORDS, null)).isEqualTo(TOPUP_AT_UQ);
        assertThat(asking.on(WORDS, null)).isEqualTo(TOPUP_AT_UQ);
        assertThat(asking.on(WORDS, null)).isEqualTo(new Opinion.Withheld(Reason.BUDGET_SPENT));
        clock.advance(Duration.ofSeconds(30));
        assertThat(asking.on(WORDS, null)).isEqualTo(TOPUP_AT_UQ);
        clock.advance(Duration.ofMinutes(1));
        assertThat(asking.on(WORDS, null)).isEqualTo(new Opinion.Withheld(Reason.BUDGET_SPENT));
        clock.advance(Duration.ofDays(1));
        assertThat(asking.on(WORDS, null)).isEqualTo(TOPUP_AT_UQ);
        assertThat(model.calls()).hasSize(4);
    }

    @Test
    void asksNobodyWithoutAnAddress() {
        LlmProperties off = new LlmProperties(
                URI.create(""),
                "",
                "",
                Duration.ofSeconds(2),
                LlmProperties.ReplyFormat.TEXT,
                new LlmProperties.Budget(1, 1));

        assertThat(LlmOpinions.of(off, clock, complaints::add).apply(BASE)).isSameAs(SecondOpinion.OFF);
    }

    @ParameterizedTest
    @CsvSource({"200, nonsense", "400, my thingy", "500, my thingy"})
    void complainsWithoutWordsOrKey(int status, String body) {
        model.behaves(FakeModel.replying(status, body));

        assertThat(opinion()).isInstanceOf(Opinion.Withheld.class);
        assertThat(complaints)
                .singleElement()
                .asString()
                .startsWith("The language model")
                .doesNotContain("thingy", "sk-test", "nonsense");
    }

    private Opinion opinion() {
        return asking(LlmProperties.ReplyFormat.JSON_SCHEMA, 20, 1000).on(WORDS, Language.EN);
    }

    private SecondOpinion asking(LlmProperties.ReplyFormat format, int perMinute, int perDay) {
        LlmProperties properties = new LlmProperties(
                model.url(),
                "sk-test-key",
                "small-model",
                timeout,
                format,
                new LlmProperties.Budget(perMinute, perDay));
        return LlmOpinions.of(properties, clock, complaints::add).apply(BASE);
    }
}
