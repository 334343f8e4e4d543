package dev.kuri.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds what we send, and what we replay, against Telegram's documentation. {@link FakeBotApi} does the same with every
 * call of every other test.
 */
final class TelegramConformanceTest {
    private static final Path UPDATES = Path.of("src", "test", "resources", "telegram");

    private final ObjectMapper json = new ObjectMapper();
    private final Optional<TelegramSpec> read = TelegramSpec.read();

    @BeforeEach
    void isThere() {
        assumeTrue(
                read.isPresent(), "Telegram's specification is not at " + TelegramSpec.FILE + "; nothing was compared");
    }

    static List<Path> updates() throws IOException {
        try (Stream<Path> files = Files.list(UPDATES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.endsWith("unknown-kind.json"))
                    .toList();
        }
    }

    @Test
    void sendsAMessageWithEverythingInIt() throws IOException {
        RichText styled = new RichText(List.of(
                new Span.Plain("a"), new Span.Strong("b"), new Span.Link("c", URI.create("https://example.com"))));
        OutboundMessage everything = new OutboundMessage(
                List.of(
                        new Block.Paragraph(styled),
                        new Block.Bullets(List.of(styled)),
                        new Block.Steps(1, List.of(styled)),
                        new Block.Table(List.of("a", "b"), List.of(List.of("c", "d")))),
                List.of(
                        new Choice.Button("More", new Payload("v1:more")),
                        new Choice.Link("In private", URI.create("https://t.me/kuri_test_bot?start=c_1"))));

        String call = new TelegramPreview().call(TelegramFixtures.delivery(everything));

        assertThat(spec().ofCall("sendMessage", json.readTree(call))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("updates")
    void replaysWhatTelegramDocuments(Path update) throws IOException {
        assertThat(spec().ofType("Update", json.readTree(update.toFile()))).isEmpty();
    }

    @Test
    void replaysEveryKindOfUpdate() throws IOException {
        List<String> kinds = updates().stream()
                .flatMap(TelegramConformanceTest::fields)
                .distinct()
                .toList();

        assertThat(kinds).containsExactlyInAnyOrderElementsOf(spec().fields("Update"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation | call                                                                                       | complaint
            missing     | {"chat_id":"7"}                                                                            | sendMessage.text is missing
            misspelt    | {"chat_id":7,"text":"x","txt":"y"}                                                         | sendMessage.txt is unknown
            mistyped    | {"chat_id":7,"text":"x","entities":[{"type":"bold","offset":"0","length":1}]}              | sendMessage.entities.offset is no [Integer]
            empty       | {"chat_id":7,"text":""}                                                                    | sendMessage.text has 0, not 1-4096 characters
            too long    | {"chat_id":7,"text":"x","reply_markup":{"inline_keyboard":[[{"text":"x","callback_data":"%s"}]]}} | sendMessage.reply_markup.inline_keyboard.callback_data has 66, not 1-64 bytes
            """)
    void wouldFindWhatTelegramRefuses(String situation, String call, String complaint) throws IOException {
        JsonNode body = json.readTree(call.formatted("繰".repeat(22)));

        assertThat(spec().ofCall("sendmessage", body)).containsExactly(complaint);
    }

    private TelegramSpec spec() {
        return read.orElseThrow();
    }

    private static Stream<String> fields(Path update) {
        try {
            return new ObjectMapper().readTree(update.toFile()).propertyStream().map(field -> field.getKey());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
