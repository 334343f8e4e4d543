package dev.kuri.balance.esimgo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.balance.BadDaysContract;
import dev.kuri.balance.Examples;
import dev.kuri.balance.SetClock;
import dev.kuri.balance.demo.PlayedEsimGo;
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

final class EsimGoApiTest {
    private static final String ICCID = "8944000000000000012";

    private final PlayedEsimGo esimGo = new PlayedEsimGo();
    private final EsimGoApi api = new EsimGoApi(settings(esimGo), BadDaysContract.LONG, new SetClock());

    static EsimGoSettings settings(PlayedEsimGo esimGo) {
        return new EsimGoSettings(esimGo.uri(), PlayedEsimGo.API_KEY, Duration.ofMinutes(20), 10);
    }

    @AfterEach
    void stop() {
        api.close();
        esimGo.close();
    }

    @Test
    void readsTheExampleOfTheDocumentation() throws InterruptedException {
        assertThat(holding(Examples.text("esimgo/bundles.json")))
                .isEqualTo(new Holding(
                        State.ACTIVE,
                        List.of(new DataPackage(
                                "eSIM, 1GB, 7 Days, United Kingdom, V2",
                                State.ACTIVE,
                                new Amount.Limited(750_000_000, Holding.DECIMAL),
                                null,
                                null)),
                        SetClock.START,
                        Duration.ZERO,
                        Holding.DECIMAL));
    }

    @Test
    void readsTheRefusalOfTheDocumentation() throws InterruptedException {
        assertThat(ask(429, Examples.text("esimgo/rate-limit.json"))).isEqualTo(new Lookup.Busy(null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # bundleState,  state
    processing,     NOT_STARTED
    queued,         NOT_STARTED
    Queued,         NOT_STARTED
    active,         ACTIVE
    Active,         ACTIVE
    depleted,       DEPLETED
    expired,        EXPIRED
    lapsed,         EXPIRED
    revoked,        GONE
    dreaming,       UNKNOWN
    """)
    void readsHowABundleStands(String bundleState, State expected) throws InterruptedException {
        Holding holding = holding(bundles(assignment(1, bundleState, "\"unlimited\":false")));

        assertThat(holding.packages().getFirst().state()).isEqualTo(expected);
        assertThat(holding.state()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,                  states in the order of assignment,  read as,                            whole
    behind one in use,            active queued,                      ACTIVE QUEUED,                      ACTIVE
    behind each other,            queued queued queued,               NOT_STARTED QUEUED QUEUED,          NOT_STARTED
    behind one that is used up,   depleted queued queued,             DEPLETED NOT_STARTED QUEUED,        NOT_STARTED
    behind one not yet there,     processing queued,                  NOT_STARTED QUEUED,                 NOT_STARTED
    all used up or ended,         expired depleted revoked,           EXPIRED DEPLETED GONE,              DEPLETED
    """)
    void startsTheFirstOfThoseBehindEachOther(String situation, String states, String expected, State whole)
            throws InterruptedException {
        String[] each = states.split(" ", -1);
        String[] assignments = new String[each.length];
        for (int i = 0; i < each.length; i++) {
            assignments[i] = assignment(i + 1, each[i], "\"unlimited\":false");
        }

        Holding holding = holding(bundles(assignments));

        assertThat(holding.packages()).extracting(one -> one.state().name()).containsExactly(expected.split(" ", -1));
        assertThat(holding.state()).isEqualTo(whole);
    }

    @Test
    void startsFirstWhatWasAssignedFirstInWhateverOrderItIsTold() throws InterruptedException {
        Holding holding = holding(bundles(
                assignment(2, "queued", "\"unlimited\":false"), assignment(1, "queued", "\"unlimited\":false")));

        assertThat(holding.packages()).extracting(DataPackage::state).containsExactly(State.QUEUED, State.NOT_STARTED);
    }

    @Test
    void neverSaysThatNothingIsLeftOfWhatIsUnlimited() throws InterruptedException {
        Holding holding = holding("""
        {"bundles":[{"name":"unlimited","assignments":[{"callTypeGroup":"data","initialQuantity":0,
         "remainingQuantity":0,"bundleState":"active","unlimited":true}]}]}
        """);

        assertThat(holding.packages().getFirst().amount()).isEqualTo(new Amount.Unlimited());
        assertThat(holding.packages().getFirst().name()).isEqualTo("unlimited");
    }

    @Test
    void readsTimesOnceABundleHasStarted() throws InterruptedException {
        String times = "\"startTime\":\"2026-11-20T00:00:00Z\",\"endTime\":\"2026-11-27T00:00:00Z\"";

        assertThat(holding(bundles(assignment(1, "active", times))).packages().getFirst())
                .returns(Instant.parse("2026-11-20T00:00:00Z"), DataPackage::startsAt)
                .returns(Instant.parse("2026-11-27T00:00:00Z"), DataPackage::endsAt);
        assertThat(holding(bundles(assignment(1, "queued", times))).packages().getFirst())
                .returns(null, DataPackage::startsAt)
                .returns(null, DataPackage::endsAt);
    }

    @Test
    void countsDataOnly() throws InterruptedException {
        Holding holding = holding("""
        {"bundles":[{"name":"both","assignments":[
         {"callTypeGroup":"voice","initialQuantity":6000,"remainingQuantity":6000,"bundleState":"active"},
         {"callTypeGroup":"data","initialQuantity":1000.00,"remainingQuantity":500.00,"bundleState":"active"}]}]}
        """);

        assertThat(holding.packages()).extracting(DataPackage::amount).containsExactly(new Amount.Limited(500, 1000));
    }

    @Test
    void knowsNothingOfAnEsimWithoutBundles() throws InterruptedException {
        assertThat(holding("{\"bundles\":[]}").state()).isEqualTo(State.UNKNOWN);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,           body,                                                                  field
    no bundles,            '{}',                                                                  bundles
    bundles of no list,    '{"bundles":{}}',                                                      bundles
    no assignments,        '{"bundles":[{"name":"x"}]}',                                          assignments
    no state,              '{"bundles":[{"assignments":[{}]}]}',                                  bundleState
    no amount,             '{"bundles":[{"assignments":[{"bundleState":"active"}]}]}',            remainingQuantity
    an amount in a text,   '{"bundles":[{"assignments":[{"bundleState":"active","remainingQuantity":"1"}]}]}', remainingQuantity
    """)
    void saysWhatIsMissing(String situation, String body, String field) throws InterruptedException {
        assertThat(ask(200, body)).isEqualTo(new Lookup.Failed("no " + field + " that can be read"));
    }

    @Test
    void asksForAllBundlesWithItsKeyInAHeader() throws InterruptedException {
        ask(200, "{\"bundles\":[]}");

        assertThat(esimGo.server().asked().getFirst()).satisfies(asked -> {
            assertThat(asked.path()).isEqualTo("/v2.5/esims/" + ICCID + "/bundles?limit=200&includeUsed=true");
            assertThat(asked.headers()).containsEntry("x-api-key", PlayedEsimGo.API_KEY);
        });
    }

    @Test
    void showsNoSecret() {
        assertThat(settings(esimGo).toString()).doesNotContain(PlayedEsimGo.API_KEY);
    }

    private Lookup ask(int status, String body) throws InterruptedException {
        esimGo.holds(ICCID, status, body);
        return api.ask(new ProviderKey(EsimGoApi.NAME, ICCID));
    }

    private Holding holding(String body) throws InterruptedException {
        return ((Lookup.Found) ask(200, body)).holding();
    }

    private static String bundles(String... assignments) {
        return "{\"bundles\":[{\"name\":\"esim_1GB\",\"assignments\":[" + String.join(",", assignments) + "]}]}";
    }

    private static String assignment(int day, String state, String more) {
        return """
        {"callTypeGroup":"data","initialQuantity":1000,"remainingQuantity":500,
         "assignmentDateTime":"2026-11-0%dT00:00:00Z","bundleState":"%s",%s}
        """.formatted(day, state, more);
    }
}
