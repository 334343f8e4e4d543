package dev.kuri.balance.esimaccess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.balance.BadDaysContract;
import dev.kuri.balance.Examples;
import dev.kuri.balance.SetClock;
import dev.kuri.balance.demo.Asked;
import dev.kuri.balance.demo.Mood;
import dev.kuri.balance.demo.PlayedEsimAccess;
import dev.kuri.core.balance.DataPackage;
import dev.kuri.core.balance.DataPackage.Amount;
import dev.kuri.core.balance.Holding;
import dev.kuri.core.balance.Holding.State;
import dev.kuri.core.balance.Lookup;
import dev.kuri.core.balance.ProviderKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EsimAccessApiTest {
    private static final String TRAN_NO = "25030303480009";
    private static final long GIGABYTE = 1024 * 1024 * 1024;

    private final PlayedEsimAccess esimAccess = new PlayedEsimAccess();
    private final EsimAccessApi api = new EsimAccessApi(settings(esimAccess), BadDaysContract.LONG, new SetClock());

    static EsimAccessSettings settings(PlayedEsimAccess esimAccess) {
        return new EsimAccessSettings(
                esimAccess.uri(), PlayedEsimAccess.ACCESS_CODE, PlayedEsimAccess.SECRET_KEY, Duration.ofMinutes(20), 8);
    }

    @AfterEach
    void stop() {
        api.close();
        esimAccess.close();
    }

    @Test
    void readsTheExampleOfTheDocumentationAsNotStartedAndDaily() throws InterruptedException {
        esimAccess.holds("26033119290005", Examples.text("esimaccess/query.json"));

        assertThat(api.ask(new ProviderKey(EsimAccessApi.NAME, "26033119290005")))
                .isEqualTo(new Lookup.Found(new Holding(
                        State.NOT_STARTED,
                        List.of(new DataPackage(
                                "GE_1_Daily_1Mbps",
                                State.NOT_STARTED,
                                new Amount.Daily(GIGABYTE, GIGABYTE),
                                null,
                                null)),
                        SetClock.START,
                        Duration.ofHours(3),
                        Holding.BINARY)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,       success, obj
    a bare list,       '"true"', '[%s]'
    a list wrapped,    true,     '{"esimUsageList":[%s]}'
    """)
    void takesTheCountThatBearsItsTimeHoweverItIsWrapped(String situation, String success, String obj)
            throws InterruptedException {
        esimAccess.counts(TRAN_NO, "{\"success\":%s,\"obj\":%s}".formatted(success, obj.formatted("""
                {"esimTranNo":"25030303480009","dataUsage":1453344832,"totalData":5368709120,
                 "lastUpdateTime":"2025-03-19T18:00:00+0000"}""")));

        Holding holding = holding("IN_USE", "ENABLED", "1");

        assertThat(holding.packages().getFirst().amount())
                .isEqualTo(new Amount.Limited(5368709120L - 1453344832L, 5 * GIGABYTE));
        assertThat(holding.asOf()).isEqualTo(Instant.parse("2025-03-19T18:00:00Z"));
        assertThat(holding.lag()).isZero();
    }

    @Test
    void readsTheCountOfTheDocumentation() throws InterruptedException {
        esimAccess.counts(TRAN_NO, Examples.text("esimaccess/usage-query.json"));

        assertThat(holding("IN_USE", "ENABLED", "1").asOf()).isEqualTo(Instant.parse("2025-03-19T18:00:00Z"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,              body
    nothing,                  '{"success":true,"obj":[]}'
    another eSIM's,           '{"success":true,"obj":[{"esimTranNo":"1","dataUsage":0,"totalData":1,"lastUpdateTime":"2025-03-19T18:00:00Z"}]}'
    without a time,           '{"success":true,"obj":[{"esimTranNo":"25030303480009","dataUsage":0,"totalData":1}]}'
    a count in a text,        '{"success":true,"obj":[{"esimTranNo":"25030303480009","dataUsage":"0","totalData":1,"lastUpdateTime":"2025-03-19T18:00:00Z"}]}'
    an error,                 '{"success":"false","errorCode":"900001"}'
    garbage,                  'x'
    """)
    void doesWithoutACountThatCannotBeHad(String situation, String body) throws InterruptedException {
        esimAccess.counts(TRAN_NO, body);

        Holding holding = holding("IN_USE", "ENABLED", "1");

        assertThat(holding.packages().getFirst().amount()).isEqualTo(new Amount.Limited(GIGABYTE, 2 * GIGABYTE));
        assertThat(holding.asOf()).isEqualTo(SetClock.START);
        assertThat(holding.lag()).isEqualTo(Duration.ofHours(3));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(textBlock = """
    # esimStatus,    smdpStatus,    state,        ends
    GOT_RESOURCE,    RELEASED,      NOT_STARTED,
    GOT_RESOURCE,    INSTALLATION,  NOT_STARTED,
    IN_USE,          ENABLED,       ACTIVE,       2026-12-01T00:00:00Z
    IN_USE,          DISABLED,      ACTIVE,       2026-12-01T00:00:00Z
    IN_USE,          DELETED,       GONE,         2026-12-01T00:00:00Z
    USED_UP,         ENABLED,       DEPLETED,     2026-12-01T00:00:00Z
    USED_EXPIRED,    DISABLED,      EXPIRED,      2026-12-01T00:00:00Z
    UNUSED_EXPIRED,  RELEASED,      EXPIRED,      2026-12-01T00:00:00Z
    SUSPENDED,       ENABLED,       SUSPENDED,    2026-12-01T00:00:00Z
    CANCEL,          RELEASED,      GONE,         2026-12-01T00:00:00Z
    REVOKE,          RELEASED,      GONE,         2026-12-01T00:00:00Z
    REVOKED,         RELEASED,      GONE,         2026-12-01T00:00:00Z
    DREAMING,        ENABLED,       UNKNOWN,      2026-12-01T00:00:00Z
    """)
    void readsHowAnEsimStandsAndDoesNotEndItBeforeItStarts(
            String esimStatus, String smdpStatus, State state, Instant ends) throws InterruptedException {
        Holding holding = holding(esimStatus, smdpStatus, "1");

        assertThat(holding.state()).isEqualTo(state);
        assertThat(holding.packages().getFirst())
                .returns(state, DataPackage::state)
                .returns(ends, DataPackage::endsAt);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # dataType,  amount
    1,           'Limited[remaining=1073741824, total=2147483648]'
    2,           'Daily[remaining=1073741824, total=2147483648]'
    3,           'Daily[remaining=1073741824, total=2147483648]'
    4,           Unlimited[]
    '"2"',       'Daily[remaining=1073741824, total=2147483648]'
    """)
    void tellsTodaysRestFromTheRestOfAll(String dataType, String expected) throws InterruptedException {
        assertThat(holding("IN_USE", "ENABLED", dataType).packages().getFirst().amount())
                .hasToString(expected);
    }

    @Test
    void doesNotTakeWhatMayBeOfADayForAll() throws InterruptedException {
        assertThat(ask(profile(TRAN_NO, "IN_USE", "ENABLED", "9")))
                .isEqualTo(new Lookup.Failed("no dataType that can be read"));
    }

    @Test
    void asksForNoCountOfADay() throws InterruptedException {
        holding("IN_USE", "ENABLED", "2");

        assertThat(esimAccess.server().asked()).hasSize(1);
    }

    @Test
    void hasNothingLeftWhereMoreWasUsedThanThereWas() throws InterruptedException {
        String over = profile(TRAN_NO, "USED_UP", "ENABLED", "1")
                .replace("\"orderUsage\":1073741824", "\"orderUsage\":9999999999");

        assertThat(((Lookup.Found) ask(over)).holding().packages().getFirst().amount())
                .isEqualTo(new Amount.Limited(0, 2 * GIGABYTE));
    }

    @Test
    void neverTakesAnotherEsimForTheOneThatWasAskedFor() throws InterruptedException {
        assertThat(ask(profile("25030303480010", "IN_USE", "ENABLED", "1")))
                .isEqualTo(new Lookup.Failed("no esimTranNo that can be read"));
    }

    @Test
    void knowsAnEsimThatWasNeverSoldAsGone() throws InterruptedException {
        assertThat(api.ask(new ProviderKey(EsimAccessApi.NAME, "99999999999999")))
                .isEqualTo(new Lookup.Gone());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,                  success,    errorCode,       lookup
    a form error,                 false,      '"000105"',      Failed[reason=error 000105]
    false in a text,              '"false"',  '"000105"',      Failed[reason=error 000105]
    our clock is wrong,           false,      '"101001"',      Refused[reason=our clock is wrong (101001)]
    our address is blocked,       false,      '"101002"',      Refused[reason=our address is blocked (101002)]
    our signature is wrong,       false,      '"101003"',      Refused[reason=our signature is wrong (101003)]
    not allocated yet,            false,      '"200010"',      Busy[until=null]
    busy,                         false,      '"900001"',      Busy[until=null]
    no such order,                false,      '"310272"',      Gone[]
    not in the order,             false,      '"310403"',      Gone[]
    a code in a number,           false,      310403,          Gone[]
    no code,                      false,      null,            Failed[reason=an error without code]
    words for a code,             false,      '"8981 is bad"', Failed[reason=an error without code]
    neither true nor false,       1,          '"0"',           Failed[reason=no success that can be read]
    good and empty,               true,       '"0"',           Failed[reason=no esimList that can be read]
    """)
    void readsWhatHidesBehindHttp200(String situation, String success, String errorCode, String expected)
            throws InterruptedException {
        assertThat(ask("{\"success\":%s,\"errorCode\":%s,\"errorMessage\":\"%s\",\"obj\":null}"
                        .formatted(success, errorCode, TRAN_NO)))
                .hasToString(expected);
    }

    @Test
    void doesWithoutACountWhenTheProviderFailsInTheMiddle() throws InterruptedException {
        esimAccess.server().willBe(Mood.WELL, Mood.DOWN);

        assertThat(ask(profile(TRAN_NO, "IN_USE", "ENABLED", "1"))).isInstanceOf(Lookup.Found.class);
    }

    @Test
    void signsAsTheExampleOfTheDocumentation() {
        EsimAccessSettings settings = EsimAccessSettings.of("11111", "1111");

        assertThat(new EsimAccessRequests(settings, Clock.systemUTC())
                        .signature("1628670421", "4ce9d9cdac9e4e17b3a2c66c358c1ce2", "{\"imsi\":\"326543826\"}"))
                .isEqualTo("7eb765e27df5373dea2dbc8c41a7d9557743e46c8054750f3d851b3fd01d0835");
    }

    @Test
    void signsWhatItSends() throws InterruptedException {
        holding("IN_USE", "ENABLED", "1");

        for (Asked asked : esimAccess.server().asked()) {
            assertThat(asked.headers())
                    .containsEntry("rt-accesscode", PlayedEsimAccess.ACCESS_CODE)
                    .containsEntry("rt-timestamp", Long.toString(SetClock.START.toEpochMilli()))
                    .containsEntry(
                            "rt-signature",
                            new EsimAccessRequests(settings(esimAccess), new SetClock())
                                    .signature(
                                            asked.header("rt-timestamp"), asked.header("rt-requestid"), asked.body()));
        }
        assertThat(esimAccess.server().asked()).hasSize(2);
    }

    @Test
    void sendsTheAccessCodeAloneWithoutASecretKey() throws InterruptedException {
        EsimAccessSettings settings =
                new EsimAccessSettings(esimAccess.uri(), PlayedEsimAccess.ACCESS_CODE, " ", Duration.ofMinutes(20), 8);
        try (EsimAccessApi unsigned = new EsimAccessApi(settings, BadDaysContract.LONG, new SetClock())) {
            unsigned.ask(new ProviderKey(EsimAccessApi.NAME, TRAN_NO));
        }

        assertThat(esimAccess.server().asked().getFirst().headers())
                .containsKey("rt-accesscode")
                .doesNotContainKey("rt-signature");
    }

    @Test
    void showsNoSecret() {
        assertThat(settings(esimAccess).toString())
                .doesNotContain(PlayedEsimAccess.ACCESS_CODE)
                .doesNotContain(PlayedEsimAccess.SECRET_KEY);
    }

    private Lookup ask(String body) throws InterruptedException {
        esimAccess.holds(TRAN_NO, body);
        return api.ask(new ProviderKey(EsimAccessApi.NAME, TRAN_NO));
    }

    private Holding holding(String esimStatus, String smdpStatus, String dataType) throws InterruptedException {
        return ((Lookup.Found) ask(profile(TRAN_NO, esimStatus, smdpStatus, dataType))).holding();
    }

    private static String profile(String tranNo, String esimStatus, String smdpStatus, String dataType) {
        return """
        {"success":true,"errorCode":"0","obj":{"esimList":[{"esimTranNo":"%s","smdpStatus":"%s","esimStatus":"%s",
         "dataType":%s,"activateTime":null,"expiredTime":"2026-12-01T00:00:00+0000","totalVolume":2147483648,
         "orderUsage":1073741824,"packageList":[]}]}}
        """.formatted(tranNo, smdpStatus, esimStatus, dataType);
    }
}
