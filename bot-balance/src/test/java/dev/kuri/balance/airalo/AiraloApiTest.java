package dev.kuri.balance.airalo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.balance.BadDaysContract;
import dev.kuri.balance.Examples;
import dev.kuri.balance.SetClock;
import dev.kuri.balance.demo.Mood;
import dev.kuri.balance.demo.PlayedAiralo;
import dev.kuri.core.balance.DataPackage;
import dev.kuri.core.balance.DataPackage.Amount;
import dev.kuri.core.balance.Holding;
import dev.kuri.core.balance.Holding.State;
import dev.kuri.core.balance.Lookup;
import dev.kuri.core.balance.ProviderKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AiraloApiTest {
    private static final String ICCID = "8981000000000000011";
    private static final long MEGABYTE = 1024 * 1024;

    private final PlayedAiralo airalo = new PlayedAiralo();
    private final SetClock clock = new SetClock();
    private final AiraloApi api = new AiraloApi(settings(airalo), BadDaysContract.LONG, clock);

    static AiraloSettings settings(PlayedAiralo airalo) {
        return new AiraloSettings(
                airalo.uri(), PlayedAiralo.CLIENT_ID, PlayedAiralo.CLIENT_SECRET, Duration.ofMinutes(20), 5);
    }

    @AfterEach
    void stop() {
        api.close();
        airalo.close();
    }

    @Test
    void readsTheExampleOfTheDocumentationAsUnlimited() throws InterruptedException {
        assertThat(holding(200, Examples.text("airalo/usage.json")))
                .isEqualTo(new Holding(
                        State.ACTIVE,
                        List.of(new DataPackage(
                                "", State.ACTIVE, new Amount.Unlimited(), null, Instant.parse("2022-01-01T00:00:00Z"))),
                        SetClock.START,
                        Duration.ofMinutes(20),
                        Holding.BINARY));
    }

    @Test
    void countsAMegabyteAs1024Times1024Bytes() throws InterruptedException {
        assertThat(only(usage("ACTIVE", 1536, 3072, "\"2026-12-01 00:00:00\"", "false"))
                        .amount())
                .isEqualTo(new Amount.Limited(1536 * MEGABYTE, 3 * Holding.BINARY));
    }

    @Test
    void neverSaysThatNothingIsLeftOfWhatIsUnlimited() throws InterruptedException {
        assertThat(only(usage("ACTIVE", 0, 0, "\"2026-12-01 00:00:00\"", "true"))
                        .amount())
                .isEqualTo(new Amount.Unlimited());
    }

    @Test
    void doesNotTakeWhatMayBeUnlimitedForLimited() throws InterruptedException {
        assertThat(ask(200, usage("ACTIVE", 0, 0, "null", "null")))
                .isEqualTo(new Lookup.Failed("no is_unlimited that can be read"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # status,     expired_at,                state,        ends
    NOT_ACTIVE,   null,                      NOT_STARTED,
    NOT_ACTIVE,   '"2026-12-01 00:00:00"',   NOT_STARTED,
    ACTIVE,       '"2026-12-01 00:00:00"',   ACTIVE,       2026-12-01T00:00:00Z
    ACTIVE,       null,                      ACTIVE,
    FINISHED,     '"2026-12-01 00:00:00"',   DEPLETED,     2026-12-01T00:00:00Z
    EXPIRED,      '"2026-11-01 00:00:00"',   EXPIRED,      2026-11-01T00:00:00Z
    UNKNOWN,      null,                      UNKNOWN,
    HIBERNATING,  null,                      UNKNOWN,
    """)
    void readsHowAnEsimStandsAndDoesNotEndItBeforeItStarts(String status, String expiredAt, State state, Instant ends)
            throws InterruptedException {
        Holding holding = holding(200, usage(status, 100, 1024, expiredAt, "false"));

        assertThat(holding.state()).isEqualTo(state);
        assertThat(holding.packages().getFirst().state()).isEqualTo(state);
        assertThat(holding.packages().getFirst().endsAt()).isEqualTo(ends);
    }

    @Test
    void hasNothingToCountOfWhatAiraloKnowsNothingOf() throws InterruptedException {
        assertThat(holding(200, usage("UNKNOWN", 0, 0, "null", "null")).packages())
                .isEmpty();
    }

    @Test
    void takesARecycledEsimForGone() throws InterruptedException {
        assertThat(ask(200, usage("RECYCLED", 0, 0, "null", "null"))).isEqualTo(new Lookup.Gone());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,                    status, body,                                         lookup
    recycled,                       422,    '{"code":73,"reason":"recycled"}',            Gone[]
    recycled with the code in text, 422,    '{"code":"73","reason":"recycled"}',          Gone[]
    maintenance of an operator,     422,    '{"code":13,"reason":"maintenance"}',         Failed[reason=HTTP 422]
    an address not on the list,     403,    '{"code":89,"reason":"ip"}',                  Refused[reason=our address is not on Airalo's list (89)]
    another 403,                    403,    '{"code":11,"reason":"?"}',                   Refused[reason=HTTP 403]
    another server's 404,           404,    '{"message":"Not Found"}',                    Failed[reason=HTTP 404]
    a page's 404,                   404,    '<html></html>',                              Failed[reason=HTTP 404]
    """)
    void readsRefusals(String situation, int status, String body, String expected) throws InterruptedException {
        assertThat(ask(status, body)).hasToString(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # example,                status, lookup
    airalo/not-found.json,    404,    Gone[]
    airalo/recycled.json,     422,    Gone[]
    airalo/too-many.json,     429,    Busy[until=null]
    """)
    void readsTheRefusalsOfTheDocumentation(String example, int status, String expected) throws InterruptedException {
        assertThat(ask(status, Examples.text(example))).hasToString(expected);
    }

    @Test
    void knowsAnEsimThatWasNeverSoldAsGone() throws InterruptedException {
        assertThat(api.ask(new ProviderKey(AiraloApi.NAME, "8981000000000000099")))
                .isEqualTo(new Lookup.Gone());
    }

    @Test
    void asksForATokenOnceForManyCalls() throws InterruptedException {
        ask(200, Examples.text("airalo/usage.json"));
        ask(200, Examples.text("airalo/usage.json"));

        assertThat(airalo.tokens()).isEqualTo(1);
    }

    @Test
    void triesOnceMoreWithANewTokenWhenAiraloHasEndedTheOld() throws InterruptedException {
        ask(200, Examples.text("airalo/usage.json"));
        airalo.endTokens();

        assertThat(ask(200, Examples.text("airalo/usage.json"))).isInstanceOf(Lookup.Found.class);
        assertThat(airalo.tokens()).isEqualTo(2);
    }

    @Test
    void doesNotTryAThirdTime() throws InterruptedException {
        airalo.server().willBe(Mood.WELL, Mood.UNAUTHORIZED, Mood.WELL, Mood.UNAUTHORIZED);

        assertThat(ask(200, Examples.text("airalo/usage.json"))).isEqualTo(new Lookup.Refused("HTTP 401"));
        assertThat(airalo.server().asked()).hasSize(4);
    }

    @Test
    void isAsGoodAsNewForAsLongAsAiraloKeepsAnAnswer() {
        assertThat(api.interval()).isEqualTo(Duration.ofMinutes(20));
        assertThat(api.name()).isEqualTo("airalo");
    }

    private Lookup ask(int status, String body) throws InterruptedException {
        airalo.holds(ICCID, status, body);
        return api.ask(new ProviderKey(AiraloApi.NAME, ICCID));
    }

    private Holding holding(int status, String body) throws InterruptedException {
        return ((Lookup.Found) ask(status, body)).holding();
    }

    private DataPackage only(String body) throws InterruptedException {
        return holding(200, body).packages().getFirst();
    }

    private static String usage(String status, int remaining, int total, String expiredAt, String isUnlimited) {
        return """
        {"data":{"remaining":%d,"total":%d,"expired_at":%s,"is_unlimited":%s,"status":"%s"},"meta":{}}
        """.formatted(remaining, total, expiredAt, isUnlimited, status);
    }
}
