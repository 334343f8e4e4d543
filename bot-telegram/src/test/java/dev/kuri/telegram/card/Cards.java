package dev.kuri.telegram.card;

import dev.kuri.core.channel.Card;
import dev.kuri.core.channel.Card.Lot;
import dev.kuri.core.channel.Card.Origin;
import dev.kuri.core.channel.Card.State;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Cards to draw. */
public final class Cards {
    /** 35.4 GB, of which some was carried over. */
    public static final Card CARRIED = new Card(
            "UQ mobile",
            State.ACTIVE,
            "35.4 GB",
            "",
            List.of(
                    new Lot(Origin.CARRIED, State.ACTIVE, "8.2 GB", 8_200_000_000L, 0, LocalDate.of(2026, 11, 30)),
                    new Lot(
                            Origin.MONTHLY,
                            State.ACTIVE,
                            "27.2 GB",
                            27_200_000_000L,
                            35_000_000_000L,
                            LocalDate.of(2026, 11, 30))),
            LocalDate.of(2026, 11, 22),
            LocalDate.of(2026, 11, 28),
            "14:05 JST",
            false);

    private static final long MOST_BYTES = 10_000_000_000_000L;
    private static final List<String> NAMES = List.of("", "UQ mobile", "中国移动", "A provider ".repeat(20), "Café");

    private Cards() {}

    /** Any card: 0 to 20 lots of up to 10 TB, in any state, ending in any year or never. */
    static Card random(RandomGenerator random) {
        List<Lot> lots = IntStream.range(0, random.nextInt(21))
                .mapToObj(i -> lot(random))
                .toList();
        return new Card(
                one(random, NAMES),
                one(random, List.of(State.values())),
                random.nextInt(4) == 0 ? Card.ENDLESS : amount(random.nextLong(MOST_BYTES)),
                random.nextBoolean() ? "" : amount(random.nextLong(MOST_BYTES)),
                lots,
                day(random),
                random.nextBoolean() ? null : day(random),
                random.nextBoolean() ? "00:00 JST" : "2026-12-31 23:59 JST",
                random.nextBoolean());
    }

    private static Lot lot(RandomGenerator random) {
        boolean endless = random.nextInt(5) == 0;
        long bytes = endless ? 0 : random.nextLong(1L << random.nextInt(1, 44));
        return new Lot(
                one(random, List.of(Origin.values())),
                one(random, List.of(State.values())),
                endless ? Card.ENDLESS : amount(bytes) + (random.nextBoolean() ? "/d" : ""),
                bytes,
                random.nextBoolean() ? 0 : random.nextLong(MOST_BYTES),
                random.nextInt(4) == 0 ? null : day(random));
    }

    private static <T> T one(RandomGenerator random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String amount(long bytes) {
        return bytes < 1_000_000_000L ? bytes / 1_000_000 + " MB" : Math.floorDiv(bytes, 100_000_000L) / 10.0 + " GB";
    }

    private static LocalDate day(RandomGenerator random) {
        return LocalDate.of(2026, 11, 22).plusDays(random.nextInt(-1_000, 40_000));
    }
}
