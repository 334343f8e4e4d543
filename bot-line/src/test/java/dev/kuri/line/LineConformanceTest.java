package dev.kuri.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Card;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Span;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds what we would send against LINE's own description of what it takes, and against the limits that that leaves out. */
final class LineConformanceTest {
    private static final Path OPEN_API = Path.of("../../shared/specs/line-messaging-api.yml");
    private static final int DELIVERIES = 60;

    private static LineSchema schema;

    @BeforeAll
    static void load() throws IOException {
        assumeThat(Files.exists(OPEN_API))
                .as("LINE's OpenAPI description is not at %s: conformance is not checked", OPEN_API)
                .isTrue();
        schema = LineSchema.of(LineSchema.openApi(OPEN_API), "ReplyMessageRequest");
    }

    @Test
    void wouldHaveEveryKindOfMessageTaken() {
        LinePreview preview = new LinePreview();
        Words words = new Words(new Random(20261121));
        for (int i = 0; i < DELIVERIES; i++) {
            Delivery delivery = words.delivery();
            assertThat(schema.errors(preview.call(delivery))).as("%s", delivery).isEmpty();
            assertThat(preview.violations(delivery)).as("%s", delivery).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'text'}",
                "{'type':'text','txet':'hi','text':'hi'}",
                "{'type':'hologram','text':'hi'}",
                "{'text':'hi'}",
                "{'type':'flex','altText':'a','contents':{'type':'bubble','body':{'type':'box','layout':'diagonal','contents':[]}}}",
                "{'type':'flex','altText':'a','contents':{'type':'bubble','body':{'type':'text','text':'hi'}}}",
                "{'type':'text','text':'hi','quickReply':{'items':[{'type':'action','action':{'type':'postback','date':'x'}}]}}"
            })
    void seesWhatIsWrong(String message) {
        String body = "{'replyToken':'t','messages':[" + message + "]}";

        assertThat(schema.errors(body.replace('\'', '"'))).isNotEmpty();
    }

    /** Messages of all shapes, from a seed. */
    private static final class Words {
        private static final List<String> ATOMS = List.of(
                "くりこし",
                "流量結轉",
                "2.1 GB ",
                "left ",
                "👨‍👩‍👧‍👦",
                "🇯🇵",
                "e\u0301",
                "<b>&amp;",
                "*_`[",
                "\n",
                "\"",
                "\\",
                "\u202e",
                "\uD83D");

        private final Random random;

        Words(Random random) {
            this.random = random;
        }

        Delivery delivery() {
            return new Delivery(
                    new UUID(random.nextLong(), random.nextLong()),
                    new ChatAddress(LineChannel.NAME, "U0", "U1"),
                    some(1, 5, i -> message()),
                    null);
        }

        private OutboundMessage message() {
            return new OutboundMessage(
                    some(1, 4, i -> block()), some(0, 2, i -> choice()), random.nextInt(3) == 0 ? card() : null);
        }

        private Card card() {
            LocalDate today = LocalDate.of(2026, 11, 22);
            return new Card(
                    random.nextBoolean() ? "" : "UQ mobile",
                    one(Card.State.values()),
                    random.nextBoolean() ? Card.ENDLESS : "35.4 GB",
                    random.nextBoolean() ? "" : "43 GB",
                    some(0, 20, i -> lot(today.plusDays(random.nextInt(-9, 999)))),
                    today,
                    random.nextBoolean() ? null : today.plusDays(3),
                    "14:05 JST",
                    random.nextBoolean());
        }

        private Card.Lot lot(LocalDate lastDay) {
            boolean endless = random.nextInt(5) == 0;
            return new Card.Lot(
                    one(Card.Origin.values()),
                    one(Card.State.values()),
                    endless ? Card.ENDLESS : "8.2 GB",
                    endless ? 0 : random.nextLong(1L << random.nextInt(1, 44)),
                    random.nextBoolean() ? 0 : random.nextLong(1L << 43),
                    random.nextBoolean() ? lastDay : null);
        }

        private <T> T one(T[] all) {
            return all[random.nextInt(all.length)];
        }

        private Choice choice() {
            return new Choice.Button(text(10), new Payload("v1:" + random.nextInt(1000)));
        }

        private Block block() {
            return switch (random.nextInt(4)) {
                case 0 -> new Block.Paragraph(rich());
                case 1 -> new Block.Bullets(some(1, 6, i -> rich()));
                case 2 -> new Block.Steps(random.nextInt(1, 10), some(1, 6, i -> rich()));
                default -> table();
            };
        }

        private Block table() {
            int columns = random.nextInt(1, 6);
            List<String> header = some(columns, columns, i -> text(2));
            return new Block.Table(
                    header, some(1, 12, i -> some(columns, columns, j -> random.nextInt(5) == 0 ? "" : text(3))));
        }

        private RichText rich() {
            return new RichText(some(1, 4, i -> switch (random.nextInt(3)) {
                case 0 -> new Span.Strong(text(3));
                case 1 -> new Span.Link(text(2), URI.create("https://example.com/a?b=" + random.nextInt() + "&c=d#e"));
                default -> new Span.Plain(text(8));
            }));
        }

        private String text(int atoms) {
            return "x" + String.join("", some(1, atoms, i -> ATOMS.get(random.nextInt(ATOMS.size()))));
        }

        private <T> List<T> some(int least, int most, IntFunction<? extends T> one) {
            List<T> some = new ArrayList<>();
            IntStream.range(0, random.nextInt(least, most + 1)).forEach(i -> some.add(one.apply(i)));
            return some;
        }
    }
}
