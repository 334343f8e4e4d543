package dev.kuri.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Choice;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.channel.RichText;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.channel.Span;
import dev.kuri.core.outbox.Packer;
import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/** What holds for every message, tried on messages made at random from awkward characters; a seed a message. */
final class TelegramRendererInvariantsTest {
    private static final List<String> PIECES = List.of(
            "a",
            " ",
            "\n",
            "é",
            "デ",
            "繰越",
            "ｶ",
            "🍎",
            "👨‍👩‍👧‍👦",
            "🇯🇵",
            "❤️",
            "葛󠄀",
            "<b>",
            "&amp;",
            "*_`[",
            "👍🏽",
            "\u200b",
            "مرحبا",
            "1.2 GB");

    private final TelegramRenderer renderer = new TelegramRenderer();

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsEveryEntityInsideTheTextAndBetweenSurrogatePairs(long seed) {
        TelegramCall call = renderer.render(TelegramFixtures.delivery(message(random(seed))));

        int end = 0;
        for (MessageEntity entity : call.entities()) {
            assertThat(entity.getOffset()).isGreaterThanOrEqualTo(end);
            assertThat(entity.getLength()).isPositive();
            end = entity.getOffset() + entity.getLength();
            assertThat(end).isLessThanOrEqualTo(call.text().length());
            assertThat(isBetweenCharacters(call.text(), entity.getOffset())).isTrue();
            assertThat(isBetweenCharacters(call.text(), end)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNoWordsOfAParagraphAListOrATable(long seed) {
        OutboundMessage message = message(random(seed));

        String text = renderer.render(TelegramFixtures.delivery(message)).text();

        assertThat(text)
                .contains(message.body().stream()
                        .flatMap(TelegramRendererInvariantsTest::words)
                        .toList());
    }

    /** Telegram's 32 KiB need no rule of their own: 4,096 units are never more than 12,288 bytes. */
    @ParameterizedTest
    @MethodSource("seeds")
    void fitsTelegramOnceItIsPacked(long seed) {
        RandomGenerator random = random(seed);
        List<OutboundMessage> answer = List.of(longMessage(random));

        List<Delivery> deliveries =
                new Packer(TelegramLimits.CHANNEL).pack(TelegramFixtures.CHAT, answer, Routing.PLAIN);

        assertThat(deliveries).allSatisfy(delivery -> {
            assertThat(new TelegramPreview().violations(delivery))
                    .filteredOn(violation -> !violation.contains("blank"))
                    .isEmpty();
            assertThat(renderer.render(delivery).entities()).hasSizeLessThanOrEqualTo(TelegramLimits.ENTITIES);
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsLabelsShortAndTheirCharactersWhole(long seed) {
        OutboundMessage message = message(random(seed));

        InlineKeyboardMarkup keyboard = TelegramKeyboard.of(message.choices());

        assertThat(keyboard.getKeyboard()).allSatisfy(row -> assertThat(row).hasSizeBetween(1, 2));
        assertThat(keyboard.getKeyboard().stream().flatMap(List::stream))
                .hasSameSizeAs(message.choices())
                .allSatisfy(button -> {
                    assertThat(button.getText()).hasSizeLessThanOrEqualTo(TelegramLimits.LABEL_UNITS);
                    assertThat(isWellFormed(button.getText())).isTrue();
                });
    }

    private static Stream<String> words(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(paragraph.text().text());
            case Block.Bullets bullets -> bullets.items().stream().map(item -> "• " + item.text());
            case Block.Steps steps ->
                IntStream.range(0, steps.items().size())
                        .mapToObj(i -> (steps.first() + i) + ". "
                                + steps.items().get(i).text());
            case Block.Table table -> table.rows().stream().map(List::getFirst);
        };
    }

    private static OutboundMessage message(RandomGenerator random) {
        return new OutboundMessage(
                several(random, () -> block(random)),
                several(random, () -> new Choice.Button(words(random, 40), new Payload("v1:" + random.nextInt(1000)))));
    }

    private static OutboundMessage longMessage(RandomGenerator random) {
        List<Block> body = Stream.generate(() -> random.nextInt(16) == 0
                        ? new Block.Paragraph(RichText.plain("x" + words(random, 3_000)))
                        : block(random))
                .limit(random.nextInt(1, 50))
                .toList();
        return new OutboundMessage(body, List.of());
    }

    private static Block block(RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Block.Paragraph(rich(random));
            case 1 -> new Block.Bullets(several(random, () -> rich(random)));
            case 2 -> new Block.Steps(random.nextInt(1, 20), several(random, () -> rich(random)));
            default -> table(random);
        };
    }

    private static Block table(RandomGenerator random) {
        int columns = random.nextInt(1, 4);
        Supplier<List<String>> line =
                () -> Stream.generate(() -> words(random, 6).strip().replace('\n', ' '))
                        .limit(columns)
                        .toList();
        return new Block.Table(line.get(), several(random, line));
    }

    private static RichText rich(RandomGenerator random) {
        return new RichText(several(random, () -> switch (random.nextInt(3)) {
            case 0 -> new Span.Plain(words(random, 8));
            case 1 -> new Span.Strong(words(random, 8));
            default -> new Span.Link(words(random, 8), URI.create("https://example.com/" + random.nextInt(9)));
        }));
    }

    private static String words(RandomGenerator random, int most) {
        return Stream.generate(() -> PIECES.get(random.nextInt(PIECES.size())))
                .limit(random.nextInt(most + 1))
                .reduce("", String::concat);
    }

    private static <T> List<T> several(RandomGenerator random, Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(1, 5)).toList();
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static boolean isBetweenCharacters(String text, int index) {
        return index == 0
                || index == text.length()
                || !(Character.isHighSurrogate(text.charAt(index - 1)) && Character.isLowSurrogate(text.charAt(index)));
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints()
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
