package dev.kuri.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.channel.InboundMessage.Text;
import dev.kuri.core.channel.InboundMessage.Withdrawn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever is signed and sent is parsed or refused, and what is parsed can be kept. A build runs damaged payloads and the
 * seeds; with {@code JAZZER_FUZZ=1} in the environment the fuzzer looks for more.
 */
final class LineEventParserFuzzTest {
    private static final Path PAYLOADS = Path.of("src/test/resources/line");
    private static final int DAMAGED = 200;
    private static final Instant ARRIVAL = Instant.parse("2025-11-21T03:00:02Z");

    private static final LineEventParser PARSER = new LineEventParser(Clock.fixed(ARRIVAL, ZoneOffset.UTC));

    @FuzzTest(maxDuration = "60s")
    void neverFails(FuzzedDataProvider data) {
        parse(data.consumeRemainingAsBytes());
    }

    @Test
    void neverFailsOnDamagedPayloads() throws IOException {
        Random random = new Random(20261121);
        List<byte[]> payloads = payloads();
        assertThat(payloads).hasSizeGreaterThan(40);
        for (byte[] payload : payloads) {
            for (int i = 0; i < DAMAGED; i++) {
                parse(damaged(payload, random));
            }
        }
    }

    private static void parse(byte[] body) {
        List<InboundMessage> messages;
        try {
            messages = PARSER.parse(body);
        } catch (NotAWebhookException e) {
            return;
        }
        messages.forEach(LineEventParserFuzzTest::canBeKept);
    }

    private static void canBeKept(InboundMessage message) {
        assertThat(message.id().value()).matches("[!-~]{1,200}");
        assertThat(message.from().chat()).matches("[!-~]{1,200}");
        assertThat(message.sentAt()).isBetween(Instant.EPOCH, ARRIVAL.plusSeconds(86_400));
        if (message.content() instanceof Text text) {
            assertThat(text.text()).isEqualTo(WellFormed.text(text.text()));
            assertThat(text.text()).hasSizeLessThanOrEqualTo(Text.MOST_UNITS);
        }
        if (message.content() instanceof Withdrawn withdrawn) {
            assertThat(withdrawn.message()).matches("[!-~]{1,200}");
        }
    }

    /** A few bytes changed, a part doubled, cut out or taken from elsewhere: what comes out is often still JSON. */
    private static byte[] damaged(byte[] payload, Random random) {
        byte[] damaged = payload.clone();
        for (int i = random.nextInt(4); i > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        String text = new String(damaged, StandardCharsets.ISO_8859_1);
        List<String> parts = new ArrayList<>(Arrays.asList(text.split("(?<=[,:{}\\[\\]])")));
        for (int i = random.nextInt(3); i > 0; i--) {
            parts.set(random.nextInt(parts.size()), parts.get(random.nextInt(parts.size())));
        }
        return String.join("", parts).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<byte[]> payloads() throws IOException {
        List<byte[]> payloads = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(PAYLOADS, "*.json")) {
            for (Path file : files) {
                payloads.add(Files.readAllBytes(file));
            }
        }
        return payloads;
    }
}
