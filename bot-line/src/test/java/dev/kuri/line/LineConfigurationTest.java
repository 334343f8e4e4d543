package dev.kuri.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

final class LineConfigurationTest {
    private static final URI API = URI.create("https://api.line.me");

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,   token, secret
    nothing set,   '',    ''
    only blanks,   ' ',   ' '
    """)
    void isNotThereWithoutATokenAndASecret(String situation, String token, String secret) {
        try (ConfigurableApplicationContext context = start(token, secret)) {
            assertThat(context.getBeansOfType(LineChannel.class)).isEmpty();
            assertThat(context.getBeansOfType(LineWebhookController.class)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,   token,       secret
    no secret,     some-token,  ''
    no token,      '',          some-secret
    """)
    void stopsTheStartWithOneSentenceWhenHalfIsSet(String situation, String token, String secret) {
        assertThatThrownBy(() -> start(token, secret))
                .rootCause()
                .hasMessage(
                        "LINE needs both kuri.line.channel-token and kuri.line.channel-secret; one of them is not set");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
    # situation,            token,       api
    a token of two lines,   'tok\nen',   https://api.line.me
    a token in full width,  ｔｏｋｅｎ,  https://api.line.me
    an address with a path, token,       https://api.line.me/v2
    no scheme,              token,       api.line.me
    another scheme,         token,       ftp://api.line.me
    """)
    void refuses(String situation, String token, URI api) {
        assertThatThrownBy(() -> new LineProperties(token, "secret", api, API))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("ｔｏｋｅｎ");
    }

    @Test
    void refusesABlobAddressWithAPath() {
        assertThatThrownBy(() -> new LineProperties("token", "secret", API, API.resolve("/v2")))
                .hasMessageContaining("kuri.line.blob-url");
    }

    @Test
    void neverPrintsItsSecrets() {
        LineProperties properties = new LineProperties("my-token", "my-secret", API, API);

        assertThat(properties.toString()).doesNotContain("my-");
    }

    private static ConfigurableApplicationContext start(String token, String secret) {
        return new SpringApplicationBuilder(LineConfiguration.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of("kuri.line.channel-token", token, "kuri.line.channel-secret", secret))
                .run();
    }
}
