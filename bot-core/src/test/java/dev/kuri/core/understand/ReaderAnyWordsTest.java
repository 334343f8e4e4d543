package dev.kuri.core.understand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.quantity.Place;
import dev.kuri.core.quantity.Quantity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReaderAnyWordsTest {
    private static final int MESSAGES = 3_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    /** What numbers are made of, so that chance makes many. */
    private static final List<String> PARTS =
            List.of(("0 1 2 3 9 31 89 2026 99999999 1,000 . , : / - ~ + % ¥ $ 一 二 两 三 十 百 千 万 亿 〇 零 点 半 几 第 多 个 "
                            + "G GB MB ギガ 円 元 块 天 日 号 月 年 周 星期 曜 時 点 分 時間 小时 前 后 間 泊 成 割 末 底 下 来週の 明 今 "
                            + "half a an two twenty hundred days week month next on in ago am pm March 4th of the end may "
                            + "ﷺ 🙂 ㍿ ½ ① \u0000 \uD800 \u200B だけ あと UQ 5G 信号")
                    .split(" ", -1));

    private final Reader reader = SmallWorld.reader();

    @ParameterizedTest
    @MethodSource("words")
    void findsPlacesInTheTextThatDoNotOverlap(List<String> messages) {
        for (String message : messages) {
            Reading reading = reader.read(message);
            int end = 0;
            for (Quantity quantity : reading.quantities()) {
                Place place = quantity.place();
                assertThat(place.start()).as(message).isGreaterThanOrEqualTo(end);
                end = place.end();
            }
            assertThat(end)
                    .as(message)
                    .isLessThanOrEqualTo(reading.words().text().length());
        }
    }

    @ParameterizedTest
    @MethodSource("words")
    void resolvesWhateverItReads(List<String> messages) {
        for (String message : messages) {
            for (Quantity quantity : reader.read(message).quantities()) {
                assertThat(resolved(quantity)).as(message).isNotNull();
            }
        }
    }

    static Stream<List<String>> words() {
        Random random = new Random(20261120);
        List<String> mixed =
                Stream.generate(() -> joined(random)).limit(MESSAGES).toList();
        List<String> long1 = PARTS.stream().map(part -> part.repeat(500)).toList();
        return Stream.of(mixed, long1);
    }

    private static String joined(Random random) {
        StringBuilder joined = new StringBuilder();
        for (int i = random.nextInt(20); i >= 0; i--) {
            joined.append(PARTS.get(random.nextInt(PARTS.size()))).append(random.nextInt(3) == 0 ? " " : "");
        }
        return joined.toString();
    }

    private static Object resolved(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Day day -> day.when().from(TODAY);
            case Quantity.Offset offset -> offset.from(LocalDateTime.of(2026, 11, 20, 9, 0));
            case Quantity.Length length -> LocalDateTime.of(2026, 11, 20, 9, 0).plus(length.amount());
            case Quantity.Data data -> data.gigabytes();
            case Quantity.Money money -> money.amount();
            case Quantity.Percent percent -> percent.percent();
            case Quantity.TimeOfDay time -> time.time();
            case Quantity.Iccid iccid -> iccid.lastFour();
        };
    }
}
