package dev.kuri.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.ChannelDoctor.Finding;
import dev.kuri.core.channel.ChannelDoctor.State;
import dev.kuri.line.FakeLine.Mood;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class LineDoctorTest {
    private static final URI PUBLIC = URI.create("https://kuri.example");
    private static final String WEBHOOK = "https://kuri.example/webhooks/line";

    private FakeLine line;

    @BeforeEach
    void start() throws IOException {
        line = new FakeLine();
    }

    @AfterEach
    void stop() {
        line.close();
    }

    @Test
    void findsNothingWrongWhereNothingIs() {
        line.account.webhook = WEBHOOK;
        LineSetup.of(properties(FakeLine.TOKEN), "ja").run(new PrintWriter(new StringWriter()));

        List<Finding> findings = doctor(PUBLIC).examine();

        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.state()).isEqualTo(State.RIGHT))
                .extracting(Finding::subject)
                .containsExactly("token", "webhook", "way to us", "quota", "menus", "clock");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
    # situation       | public               | registered                         | on    | state    | what
    ours              | https://kuri.example | https://kuri.example/webhooks/line | true  | RIGHT    | LINE calls https://kuri.example/webhooks/line
    none              | https://kuri.example |                                    | true  | WRONG    | LINE calls nobody
    another           | https://kuri.example | https://old.example/webhooks/line  | true  | WRONG    | LINE calls https://old.example/webhooks/line instead of https://kuri.example/webhooks/line
    switched off      | https://kuri.example | https://kuri.example/webhooks/line | false | WRONG    | LINE calls https://kuri.example/webhooks/line, but webhooks are switched off
    nobody knows ours |                      | https://old.example/webhooks/line  | true  | DOUBTFUL | LINE calls https://old.example/webhooks/line; nobody said whether that is here
    """)
    void looksWhereLineBringsEvents(
            String situation,
            @Nullable URI publicUrl,
            @Nullable String registered,
            boolean isActive,
            State state,
            String what) {
        line.account.webhook = registered;
        line.account.isWebhookActive = isActive;

        Finding webhook = finding(doctor(publicUrl).examine(), "webhook");

        assertThat(webhook.state()).isEqualTo(state);
        assertThat(webhook.what()).isEqualTo(what);
        assertThat(webhook.remedy().isEmpty()).isEqualTo(state == State.RIGHT);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # reason,                 status, remedy
    COULD_NOT_CONNECT,        0,      the world reaches it
    REQUEST_TIMEOUT,          0,      See that Kuri runs
    ERROR_STATUS_CODE,        502,    See that Kuri runs
    ERROR_STATUS_CODE,        401,    kuri.line.channel-secret
    """)
    void hasLineTryTheWayToUs(String reason, int status, String remedy) {
        line.account.webhook = WEBHOOK;
        line.account.webhookTest =
                "{\"success\":false,\"timestamp\":\"2026-11-21T03:00:00.000Z\",\"statusCode\":%d,\"reason\":\"%s\",\"detail\":\"d\"}"
                        .formatted(status, reason);

        Finding way = finding(doctor(PUBLIC).examine(), "way to us");

        assertThat(way.state()).isEqualTo(State.WRONG);
        assertThat(way.what()).contains(reason);
        assertThat(way.remedy()).contains(remedy);
    }

    @Test
    void mendsTheRegistration() {
        line.account.webhook = "https://old.example/webhooks/line";

        List<Finding> findings = doctor(PUBLIC).mend();

        assertThat(line.account.webhook).isEqualTo(WEBHOOK);
        assertThat(findings)
                .filteredOn(finding -> finding.subject().equals("webhook"))
                .extracting(Finding::state)
                .containsExactly(State.MENDED, State.RIGHT);
    }

    @Test
    void registersNothingWhereNothingIsToBeMended() {
        line.account.webhook = WEBHOOK;
        doctor(PUBLIC).mend();
        line.account.webhook = "https://old.example/webhooks/line";
        doctor(null).mend();

        assertThat(line.calls).noneMatch(call -> call.method().equals("PUT"));
    }

    @Test
    void saysThatTheTokenIsRefusedAndAsksNoFurther() {
        List<Finding> findings = new LineDoctor(properties("another-token"), PUBLIC, Clock.systemUTC()).mend();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.state()).isEqualTo(State.WRONG);
            assertThat(finding.subject()).isEqualTo("token");
            assertThat(finding.remedy()).contains("kuri.line.channel-token");
            assertThat(finding.toString()).doesNotContain("another-token");
        });
        assertThat(line.paths()).containsOnly("/v2/bot/info");
    }

    @ParameterizedTest
    @EnumSource(names = {"FAILS", "GATEWAY_FAILS", "TOO_BUSY", "HANGS_UP"})
    void doesNotBlameTheTokenWhenLineIsIll(Mood mood) {
        line.isFromNowOn(mood);

        assertThat(doctor(PUBLIC).examine())
                .singleElement()
                .extracting(Finding::subject)
                .isEqualTo("connection");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,     limit, used, state,    what
    much left,       200,   179,  RIGHT,    179 of 200 messages that cost are used this month
    little left,     200,   180,  DOUBTFUL, 180 of 200 messages that cost are used this month
    nothing left,    200,   200,  DOUBTFUL, 200 of 200 messages that cost are used this month
    a free plan,     ,      12,   RIGHT,    12 messages that cost this month; the plan has no limit
    """)
    void tellsHowMuchOfTheMonthIsUsed(String situation, @Nullable Long limit, long used, State state, String what) {
        line.account.hasQuota(limit, used);

        Finding quota = finding(doctor(PUBLIC).examine(), "quota");

        assertThat(quota.state()).isEqualTo(state);
        assertThat(quota.what()).isEqualTo(what);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,   ahead,   state
    right,         PT0S,    RIGHT
    an hour fast,  PT1H,    WRONG
    a day slow,    PT-24H,  WRONG
    """)
    void holdsOurClockAgainstLines(String situation, Duration ahead, State state) {
        LineDoctor doctor = new LineDoctor(properties(FakeLine.TOKEN), PUBLIC, Clock.offset(Clock.systemUTC(), ahead));

        assertThat(finding(doctor.examine(), "clock").state()).isEqualTo(state);
    }

    @Test
    void tellsHowToGetTheMenus() {
        assertThat(finding(doctor(PUBLIC).examine(), "menus").remedy()).contains("kuri line setup");
    }

    private LineDoctor doctor(@Nullable URI publicUrl) {
        return new LineDoctor(properties(FakeLine.TOKEN), publicUrl, Clock.systemUTC());
    }

    private LineProperties properties(String token) {
        return new LineProperties(token, "secret", line.url(), line.url());
    }

    private static Finding finding(List<Finding> findings, String subject) {
        return findings.stream()
                .filter(finding -> finding.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
