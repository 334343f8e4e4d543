package dev.kuri.app.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.balance.airalo.AiraloSettings;
import dev.kuri.balance.esimaccess.EsimAccessSettings;
import dev.kuri.balance.esimgo.EsimGoSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** The operator's accounts at providers, as they are set. */
final class ProviderPropertiesTest {
    private static final String SECRET = "held-and-not-told";

    @TempDir
    private Path folder;

    @Test
    void areNoneWhereNothingIsSet() {
        assertThat(accounts(Map.of())).isEqualTo(new ProviderAccounts(null, null, null, null));
        assertThat(accounts(Map.of("kuri.provider.esim-go.api-key", " ")))
                .isEqualTo(new ProviderAccounts(null, null, null, null));
    }

    @Test
    void areAsTheProvidersDocumentThemWhereOnlyCredentialsAreSet() {
        ProviderAccounts accounts = accounts(Map.of(
                "kuri.provider.airalo.client-id", "id",
                "kuri.provider.airalo.client-secret", SECRET,
                "kuri.provider.esim-go.api-key", SECRET,
                "kuri.provider.esim-access.access-code", SECRET));

        assertThat(accounts)
                .isEqualTo(new ProviderAccounts(
                        AiraloSettings.of("id", SECRET),
                        EsimGoSettings.of(SECRET),
                        EsimAccessSettings.of(SECRET, ""),
                        null));
        assertThat(accounts.toString()).doesNotContain(SECRET);
        assertThat(accounts.notices()).hasSize(2);
    }

    @Test
    void areReadFromTheEnvironment() {
        ProviderAccounts accounts = accounts(new SystemEnvironmentPropertySource(
                "systemEnvironment",
                Map.of("KURI_PROVIDER_ESIM_GO_API_KEY", SECRET, "KURI_PROVIDER_ESIM_GO_CALLS_PER_SECOND", "3")));

        assertThat(accounts.esimGo()).isNotNull().satisfies(settings -> {
            assertThat(settings.apiKey()).isEqualTo(SECRET);
            assertThat(settings.callsPerSecond()).isEqualTo(3);
        });
    }

    @Test
    void areReadFromFilesThatOnlyTheirOwnerCanOpen() throws IOException {
        Path file = file("rw-------");

        assertThat(accounts(Map.of("kuri.provider.esim-go.api-key-file", file.toString()))
                        .esimGo())
                .isEqualTo(EsimGoSettings.of(SECRET));
    }

    @ParameterizedTest
    @CsvSource({"rw-r-----", "rw----r--", "rw--w----"})
    void refuseAFileThatOthersCanOpen(String modes) throws IOException {
        Path file = file(modes);

        assertThatThrownBy(() -> accounts(Map.of("kuri.provider.esim-go.api-key-file", file.toString())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kuri.provider.esim-go.api-key-file names " + file)
                .hasMessageContaining("chmod 600")
                .message()
                .doesNotContain(SECRET);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                       | setting                          | another                    | sentence
            an id without its secret          | airalo.client-id                 |                            | Airalo needs both kuri.provider.airalo.client-id and kuri.provider.airalo.client-secret
            a secret without its id           | airalo.client-secret             |                            | Airalo needs both kuri.provider.airalo.client-id and kuri.provider.airalo.client-secret
            a key without its account         | esim-access.secret-key           |                            | eSIM Access needs kuri.provider.esim-access.access-code as well
            a webhook without its account     | esim-access.webhook-secret       |                            | eSIM Access needs kuri.provider.esim-access.access-code as well
            twice the same                    | esim-go.api-key                  | esim-go.api-key-file       | kuri.provider.esim-go.api-key and kuri.provider.esim-go.api-key-file are both set; leave one of them out
            a file that is not there          | esim-go.api-key-file             |                            | kuri.provider.esim-go.api-key-file names held-and-not-told, which cannot be read
            """)
    void refuseWhatIsHalf(String situation, String setting, String another, String sentence) {
        Map<String, Object> set = another == null
                ? Map.of("kuri.provider." + setting, SECRET)
                : Map.of("kuri.provider." + setting, SECRET, "kuri.provider." + another, SECRET);

        assertThatThrownBy(() -> accounts(set))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }

    @Test
    void tellNoSecretWhenTheyArePrinted() {
        assertThat(properties(new MapPropertySource(
                                "test",
                                Map.of(
                                        "kuri.provider.airalo.client-secret", SECRET,
                                        "kuri.provider.esim-go.api-key", SECRET,
                                        "kuri.provider.esim-access.webhook-secret", SECRET)))
                        .toString())
                .doesNotContain(SECRET);
    }

    private Path file(String modes) throws IOException {
        Path file = Files.writeString(folder.resolve("key"), SECRET + "\n");
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(modes));
    }

    private static ProviderAccounts accounts(Map<String, Object> set) {
        return accounts(new MapPropertySource("test", set));
    }

    private static ProviderAccounts accounts(PropertySource<?> source) {
        return properties(source).accounts();
    }

    private static ProviderProperties properties(PropertySource<?> source) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(source);
        return Binder.get(environment).bindOrCreate("kuri.provider", ProviderProperties.class);
    }
}
