package dev.kuri.app.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.kuri.app.CommandRun;
import dev.kuri.app.ShippedConfig;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Codes from the operator's terminal to the buyer's chat, on both platforms; and what anybody else gets to see of them. */
@ExtendWith(OutputCaptureExtension.class)
final class CodesEndToEndTest {
    private static final String ICCID = "8981000012345670011";
    private static final String OTHER_ICCID = "8981000012345670029";
    private static final String SECRET = "a2V5cyBvZiBwcm92aWRlcnMsIGtlcHQgZm9yIHUhISE=";
    private static final Pattern CODE = Pattern.compile("KURI(?:-[0-9A-Z]{4}){7}");

    @TempDir
    private Path home;

    @Test
    void bringEsimsInOnBothPlatformsAndStandNowhere(CapturedOutput output) throws Exception {
        try (FakePlatforms platforms = new FakePlatforms();
                RunningKuri kuri = running(platforms)) {
            List<String> codes = redeemedBeside(kuri, platforms);

            assertThat(script(kuri.bean(DataSource.class))).contains("sealed:").doesNotContain(told(codes));
            assertThat(output.getAll()).contains("DEBUG").doesNotContain(told(codes));
        }
    }

    @Test
    void standNowhereInPostgresEither() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                FakePlatforms platforms = new FakePlatforms();
                RunningKuri kuri =
                        running(platforms, "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"))) {
            List<String> codes = redeemedBeside(
                    kuri, platforms, "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"));

            assertThat(rows(kuri.bean(DataSource.class))).contains("sealed:").doesNotContain(told(codes));
        }
    }

    /** Two codes, used on one platform each, and sent again by strangers; and what people type and ask for besides. */
    private List<String> redeemedBeside(RunningKuri kuri, FakePlatforms platforms, String... settings)
            throws Exception {
        Path keys = Files.writeString(home.resolve("keys.txt"), ICCID + "\n\n" + OTHER_ICCID + "\n");
        CommandRun issued = kuri(settings, "codes", "issue", "--api", "airalo", "--keys-file", keys.toString());
        List<String> codes = CODE.matcher(issued.out())
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
        assertThat(issued.err()).isEmpty();
        assertThat(codes).hasSize(2);
        assertThat(issued.out()).contains("…0011  until ").doesNotContain(ICCID);

        kuri.telegram(Events.telegramText(1, 101, "/start " + codes.getFirst()));
        assertThat(platforms.awaitCalls(1, call -> call.method().equals("sendmessage") && call.mentions("\"101\"")))
                .allMatch(call -> call.mentions("Airalo"));
        kuri.line(Events.lineText("e1", "U1", "コードは" + codes.getLast().toLowerCase(Locale.ROOT) + "です"));
        assertThat(platforms.awaitCalls(1, call -> call.mentions("reply-e1")))
                .allMatch(call -> call.mentions("Airalo"));
        kuri.line(Events.lineText("e2", "U2", codes.getFirst()));
        kuri.line(Events.lineText("e3", "U2", "残りは？ " + ICCID));
        kuri.line(Events.lineText("e4", "U1", ICCID));
        kuri.line(Events.lineText("e5", "U1", "/privacy"));
        platforms.awaitCalls(1, call -> call.mentions("reply-e5"));
        assertThat(platforms.awaitCalls(1, call -> call.mentions("reply-e2")))
                .noneMatch(call -> call.mentions("Airalo"));
        assertThat(platforms.awaitCalls(1, call -> call.mentions("reply-e3"))).noneMatch(call -> call.mentions("GB"));

        CommandRun listed = kuri(settings, "codes", "list");
        assertThat(listed.out()).contains("airalo", "…0029", "used").doesNotContain("U1", "101", ICCID);
        assertThat(listed.out()).doesNotContain(codes);
        return codes;
    }

    @Test
    void areListedAndRevokedWithoutAServer() throws Exception {
        try (FakePlatforms platforms = new FakePlatforms();
                RunningKuri kuri = running(platforms)) {
            assertThat(kuri.page("/")).isEqualTo(200);
        }
        Path keys = Files.writeString(home.resolve("keys.txt"), "26112100000001\n");
        String[] none = {};

        CommandRun issued = kuri(
                none,
                "codes",
                "issue",
                "--api",
                "esimaccess",
                "--nickname",
                "Trip",
                "--json",
                "--keys-file",
                keys.toString());
        assertThat(issued.out()).contains("\"code\":\"KURI-", "\"link\":null", "\"key\":\"…0001\"");
        Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(issued.out());
        assertThat(id.find()).isTrue();

        assertThat(kuri(none, "codes", "list").out()).contains("open", "Trip").endsWith("1 code(s).\n");
        assertThat(kuri(none, "codes", "revoke", id.group(1)).out()).startsWith("The code cannot be used");
        assertThat(kuri(none, "codes", "revoke", id.group(1)).code()).isEqualTo(1);
        assertThat(kuri(none, "codes", "list").out()).contains("revoked");
        assertThat(run("--kuri.keys.secret=" + SECRET.replace('a', 'b'), "codes", "list")
                        .err())
                .contains("is not the secret that this database was sealed with");
        assertThat(run("--kuri.reminder.sweep=1m", "codes", "list").err()).contains("Codes are off", "openssl rand");
    }

    @Test
    void readTheirSecretFromAFileThatNobodyElseCanRead() throws Exception {
        Path file = Files.writeString(home.resolve("secret"), SECRET + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        KeysProperties properties = new KeysProperties(null, file.toString());

        assertThat(catchThrowable(properties::seal)).hasMessageContaining("chmod 600");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(properties.seal().isSet()).isTrue();
        assertThat(new KeysProperties(null, null).seal().isSet()).isFalse();
        assertThat(catchThrowable(() -> new KeysProperties("c2hvcnQ=", null).seal()))
                .hasMessageContaining("32 bytes")
                .hasMessageNotContaining("c2hvcnQ=");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation             | api      | keys                                       | complaint
            an API that is not there | nomad    | 8981000012345670011                        | airalo, esimaccess, esimgo
            words                   | airalo   | my ICCID                                   | Line 1 is no key
            one too short           | esimgo   | 8981000012345670011,1234                   | Line 2 is no key
            one twice               | airalo   | 8981000012345670011,,8981000012345670011   | Line 3 stands there twice
            nothing                 | airalo   | ,                                          | one a line
            """)
    void sayWhatIsWrongWithWhatWasHandedIn(String situation, String api, String keys, String complaint)
            throws Exception {
        Path file = Files.writeString(home.resolve("keys.txt"), keys.replace(',', '\n'));

        CommandRun run = kuri(new String[] {}, "codes", "issue", "--api", api, "--keys-file", file.toString());

        assertThat(run.err()).contains(complaint).doesNotContain(ICCID);
        assertThat(run.code()).isNotZero();
    }

    private static String[] told(List<String> codes) {
        return Stream.concat(
                        Stream.of(ICCID, OTHER_ICCID, SECRET),
                        codes.stream()
                                .flatMap(code -> Stream.of(
                                        code,
                                        code.toLowerCase(Locale.ROOT),
                                        code.substring(5).replace("-", ""))))
                .toArray(String[]::new);
    }

    private static String script(DataSource data) throws SQLException {
        return String.join("\n", strings(data, "script"));
    }

    private static String rows(DataSource data) throws SQLException {
        List<String> all = new ArrayList<>();
        for (String table :
                strings(data, "select table_name from information_schema.tables where table_schema = 'public'")) {
            all.addAll(strings(data, "select cast(t as text) from " + table + " t"));
        }
        return String.join("\n", all);
    }

    private static List<String> strings(DataSource data, String statement) throws SQLException {
        try (Connection connection = data.getConnection();
                Statement asked = connection.createStatement();
                ResultSet found = asked.executeQuery(statement)) {
            List<String> strings = new ArrayList<>();
            while (found.next()) {
                strings.add(found.getString(1));
            }
            return strings;
        }
    }

    private RunningKuri running(FakePlatforms platforms, String... settings) {
        return new RunningKuri(
                platforms.url(),
                Stream.concat(
                                Stream.of(
                                        "--kuri.home=" + home,
                                        "--kuri.keys.secret=" + SECRET,
                                        "--logging.level.root=debug",
                                        "--logging.level.dev.kuri=debug",
                                        // Of the platforms that are played here.
                                        "--logging.level.com.sun.net.httpserver=off"),
                                Stream.of(settings))
                        .toArray(String[]::new));
    }

    private CommandRun kuri(String[] settings, String... words) {
        return CommandRun.of(Stream.of(
                        Stream.of(words),
                        Stream.of(settings),
                        Stream.of(
                                "--config",
                                ShippedConfig.FOLDER.toString(),
                                "--kuri.home=" + home,
                                "--kuri.keys.secret=" + SECRET))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    /** With another setting in the place of the secret. */
    private CommandRun run(String setting, String... words) {
        return CommandRun.of(Stream.concat(
                        Stream.of(words),
                        Stream.of("--config", ShippedConfig.FOLDER.toString(), "--kuri.home=" + home, setting))
                .toArray(String[]::new));
    }
}
