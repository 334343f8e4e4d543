package dev.kuri.balance.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettingTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # address,                       taken as
    https://api.esim-go.com/v2.5,    https://api.esim-go.com/v2.5
    https://api.esim-go.com/v2.5/,   https://api.esim-go.com/v2.5
    http://127.0.0.1:8080,           http://127.0.0.1:8080
    http://localhost/,               http://localhost
    """)
    void takesAddresses(URI uri, URI expected) {
        assertThat(Setting.base("esimgo.base-uri", uri)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,                address
    not encrypted,              http://api.esim-go.com/v2.5
    only looks like this one,   http://127.0.0.1.example.com
    with somebody's name,       https://me@api.esim-go.com
    with a query,               https://api.esim-go.com?x=1
    a file,                     file:///etc/hosts
    without a host,             /v2.5
    """)
    void refusesOtherAddresses(String situation, URI uri) {
        assertThatThrownBy(() -> Setting.base("esimgo.base-uri", uri))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("esimgo.base-uri");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"''", "' '", "two words", "schlüssel", "'line\nbreak'"})
    void refusesCredentialsWithoutRepeatingThem(String value) {
        assertThatThrownBy(() -> Setting.credential("esimgo.api-key", value))
                .hasMessage("esimgo.api-key is not set, or has spaces or letters beyond ASCII in it");
    }

    @Test
    void asksNoOftenerThanTheProviderAllows() {
        assertThatThrownBy(() -> Setting.pace("esimgo", Duration.ZERO, 11, 10))
                .hasMessage("esimgo.calls-per-second takes 1 to 10");
        assertThatThrownBy(() -> Setting.pace("esimgo", Duration.ZERO, 0, 10))
                .hasMessage("esimgo.calls-per-second takes 1 to 10");
        assertThatThrownBy(() -> Setting.pace("esimgo", Duration.ofSeconds(-1), 1, 10))
                .hasMessage("esimgo.interval is below zero");
    }
}
