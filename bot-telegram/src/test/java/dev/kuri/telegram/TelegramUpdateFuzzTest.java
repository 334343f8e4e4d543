package dev.kuri.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboundMessage.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever comes to the webhook, it is an update or it is refused as none. A build tries the seeds and updates that were
 * changed at random; with {@code JAZZER_FUZZ=1} in the environment the fuzzer looks for more.
 */
class TelegramUpdateFuzzTest {
    private static final Path UPDATES = Path.of("src", "test", "resources", "telegram");
    private static final int CHANGES_EACH = 100;

    private static final List<String> ODDITIES = List.of(
            "null",
            "true",
            "{}",
            "[]",
            "[[]]",
            "0",
            "-1",
            "1e400",
            "0.5",
            "9223372036854775808",
            "\"\"",
            "\"\\ud83d\"",
            "\"\\u0000\"",
            "\"private\"",
            "\"/start x\"",
            "{\"id\":7}",
            "{\"id\":null}");

    private final TelegramUpdateParser parser = TelegramFixtures.parser();
    private final ObjectMapper json = new ObjectMapper();

    @FuzzTest(maxDuration = "60s")
    void neverFails(FuzzedDataProvider data) {
        parse(data.consumeRemainingAsBytes());
    }

    @Test
    void takesUpdatesInWhichSomethingIsOdd() throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        for (Path file : files()) {
            for (int i = 0; i < CHANGES_EACH; i++) {
                JsonNode update = json.readTree(file.toFile());
                change(update, random);
                parse(json.writeValueAsBytes(update));
            }
        }
    }

    @Test
    void takesUpdatesInWhichBytesAreWrong() throws IOException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2);
        for (Path file : files()) {
            byte[] update = Files.readAllBytes(file);
            for (int i = 0; i < CHANGES_EACH; i++) {
                byte[] changed = update.clone();
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
                parse(changed);
            }
        }
    }

    private void parse(byte[] body) {
        List<InboundMessage> messages;
        try {
            messages = parser.parse(body).messages();
        } catch (NotAnUpdateException e) {
            return;
        }
        assertThat(messages).hasSizeLessThanOrEqualTo(1).allSatisfy(message -> {
            assertThat(message.from().bot()).isEqualTo("123456");
            assertThat(message.from().chat()).matches("-?[0-9]{1,19}");
            if (message.content() instanceof Text text) {
                byte[] stored = text.text().getBytes(StandardCharsets.UTF_8);
                assertThat(new String(stored, StandardCharsets.UTF_8))
                        .isEqualTo(text.text())
                        .doesNotContain("\0");
            }
        });
    }

    /** Puts an oddity in the place of a field or an element, on a random way down. */
    private void change(JsonNode node, RandomGenerator random) throws IOException {
        JsonNode oddity = json.readTree(ODDITIES.get(random.nextInt(ODDITIES.size())));
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>(
                    object.properties().stream().map(field -> field.getKey()).toList());
            String name = names.get(random.nextInt(names.size()));
            if (object.path(name).isEmpty() || random.nextInt(4) == 0) {
                object.set(name, oddity);
            } else {
                change(object.path(name), random);
            }
        } else if (node instanceof ArrayNode array) {
            array.add(oddity);
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(UPDATES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
