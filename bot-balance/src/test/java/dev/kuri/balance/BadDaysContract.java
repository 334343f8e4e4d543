package dev.kuri.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.balance.demo.Mood;
import dev.kuri.balance.demo.PlayedServer;
import dev.kuri.balance.wire.Patience;
import dev.kuri.core.balance.Lookup;
import dev.kuri.core.balance.ProviderApi;
import dev.kuri.core.balance.ProviderKey;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every provider does now and then, and what is made of it. */
public abstract class BadDaysContract {
    /** Longer than any answer takes on a busy machine. */
    public static final Patience LONG =
            new Patience(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(5));

    private static final Patience SHORT =
            new Patience(Duration.ofSeconds(20), Duration.ofMillis(400), Duration.ofSeconds(5));

    /** A new client of the played provider. */
    protected abstract ProviderApi api(Patience patience);

    /** The played provider, which knows {@link #key}. */
    protected abstract PlayedServer server();

    protected abstract ProviderKey key();

    /** What is missing first in an answer that says nothing. */
    protected abstract String firstField();

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # the provider is,  and the caller is told
    DOWN,               Failed[reason=HTTP 500]
    GARBAGE,            Failed[reason=no <field> that can be read]
    HTML,               Failed[reason=no <field> that can be read]
    HALF_JSON,          Failed[reason=no <field> that can be read]
    HALF_BODY,          Failed[reason=a broken connection]
    ENDLESS,            Failed[reason=an answer without end]
    ELSEWHERE,          Failed[reason=HTTP 302]
    BUSY_FOR_SECONDS,   Busy[until=PT7S]
    BUSY_UNTIL_DATE,    Busy[until=PT24H]
    BUSY,               Busy[until=null]
    FORBIDDEN,          Refused[reason=HTTP 403]
    """)
    void saysWhatBecameOfACall(Mood mood, String expected) throws InterruptedException {
        ProviderApi api = api(LONG);
        assertThat(api.ask(key())).isInstanceOf(Lookup.Found.class);
        server().isFromNowOn(mood);

        Lookup lookup = api.ask(key());

        assertThat(lookup).hasToString(expected.replace("<field>", firstField()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"SILENT", "DRIPPING"})
    void waitsNoLongerThanItsPatience(Mood mood) throws InterruptedException {
        ProviderApi api = api(SHORT);
        server().isFromNowOn(mood);

        Lookup lookup = api.ask(key());

        assertThat(lookup).isInstanceOf(Lookup.Failed.class);
        assertThat(lookup.toString()).startsWith("Failed[reason=no answer in time");
    }

    @Test
    void isWellAgainAfterABadDay() throws InterruptedException {
        ProviderApi api = api(LONG);
        server().willBe(Mood.DOWN, Mood.HALF_BODY);
        api.ask(key());
        api.ask(key());

        assertThat(api.ask(key())).isInstanceOf(Lookup.Found.class);
    }

    @Test
    void findsNobodyAtAClosedDoor() throws InterruptedException {
        ProviderApi api = api(LONG);
        server().close();

        assertThat(api.ask(key()).toString()).startsWith("Failed[reason=no connection");
    }

    @Test
    void letsAnInterruptedThreadGo() {
        ProviderApi api = api(LONG);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> api.ask(key())).isInstanceOf(InterruptedException.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,        value
    empty,              ''
    a path,             ../../v2/balance
    with a query,       8981000000000000011?x=1
    letters,            8981ABCDEFGHIJKLMNO
    too long,           89810000000000000118981000000000000011
    other digits,       ８９８１００００００００００００００１１
    """)
    void sendsNoKeyThatIsNone(String situation, String value) throws InterruptedException {
        ProviderApi api = api(LONG);

        assertThat(api.ask(new ProviderKey(api.name(), value))).isEqualTo(new Lookup.Gone());
        assertThat(server().asked()).isEmpty();
    }

    @Test
    void sendsNobodyElsesKey() throws InterruptedException {
        ProviderApi api = api(LONG);

        assertThat(api.ask(new ProviderKey("another", key().value()))).isEqualTo(new Lookup.Gone());
        assertThat(server().asked()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"WELL", "DOWN", "FORBIDDEN", "UNAUTHORIZED", "GARBAGE", "HALF_BODY"})
    void tellsNobodyTheKey(Mood mood) throws InterruptedException {
        ProviderApi api = api(LONG);
        server().isFromNowOn(mood);

        assertThat(api.ask(key()).toString()).doesNotContain(key().value()).doesNotContain("played-");
    }
}
