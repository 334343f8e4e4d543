package dev.kuri.core.reminder;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.balance.Assessment;
import dev.kuri.core.balance.Balance;
import dev.kuri.core.balance.DataPackage;
import dev.kuri.core.balance.DataPackage.Amount;
import dev.kuri.core.balance.Figures.Figure;
import dev.kuri.core.balance.Holding;
import dev.kuri.core.balance.Holding.State;
import dev.kuri.core.balance.ProviderKey;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.knowledge.ClaimResolver;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.Subject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What there is to be reminded of where a provider tells what is left. */
final class OccasionsTest {
    private static final Instant NOW = Instant.parse("2026-12-05T00:00:00Z");
    private static final Subscription ESIM = new Subscription(
            new UUID(0, 1),
            "trip",
            new Subject(null, null, PlanKind.TRAVEL),
            new Subscription.Upkeep.ByProvider(new ProviderKey("airalo", "1")));

    private final Occasions occasions = new Occasions(
            new ClaimResolver(new KnowledgeBase(List.of(), List.of(), List.of(), List.of(), List.of(), List.of())));

    /** Packages are {@code "active 1/3 2026-12-10"}: state, what is left of how much, in GB, and the end, if there is one. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                               | packages                                              | occasions
            a package in use                          | active 1/3 2026-12-10                                 | ends 2026-12-10, low 1 of 3 until 2026-12-10
            two packages in use                       | active 1/3 2026-12-10, active 2/3 2026-12-20          | ends 2026-12-10, ends 2026-12-20, low 3 of 6 until 2026-12-20
            two that end at once                      | active 1/3 2026-12-10, active 2/3 2026-12-10          | ends 2026-12-10, low 3 of 6 until 2026-12-10
            another is waiting to take over           | active 0/3 2026-12-10, queued 3/3                     | low 3 of 6 until 2026-12-10
            another has not started                   | active 1/3 2026-12-10, not-started 3/3                | ends 2026-12-10, low 4 of 6 until 2026-12-10
            not started yet                           | not-started 3/3                                       |
            used up before its end                    | depleted 0/3 2026-12-10                               | low 0 of 3 until 2026-12-10
            used up, and another was bought           | depleted 0/3 2026-12-10, active 3/3 2026-12-20        | ends 2026-12-20, low 3 of 3 until 2026-12-20
            used up and at its end                    | depleted 0/3 2026-12-04                               |
            at its end                                | expired 1/3 2026-12-04                                |
            without limit                             | active unlimited 2026-12-10                           | ends 2026-12-10
            so much each day                          | active daily 2026-12-10                               | ends 2026-12-10
            without limit, beside one that is limited | active 1/3 2026-12-10, active unlimited 2026-12-20    | ends 2026-12-10, ends 2026-12-20
            no end is told                            | active 1/3                                            |
            nothing at all                            |                                                       |
            suspended                                 | suspended 1/3 2026-12-10                              |
            """)
    void findsWhatThereIs(String situation, @Nullable String packages, @Nullable String expected) {
        List<DataPackage> held = packages == null
                ? List.of()
                : Pattern.compile(", ")
                        .splitAsStream(packages)
                        .map(OccasionsTest::dataPackage)
                        .toList();
        Holding holding = new Holding(State.ACTIVE, held, NOW, Duration.ZERO, Holding.DECIMAL);
        Balance balance = new Assessment(key -> new Figure.Current(holding), Clock.fixed(NOW, ZoneOffset.UTC)).of(ESIM);

        assertThat(occasions.of((Balance.Told) balance, NOW).stream()
                        .map(OccasionsTest::words)
                        .collect(joining(", ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    private static DataPackage dataPackage(String written) {
        List<String> words = List.of(written.split(" ", -1));
        State state = State.valueOf(words.getFirst().toUpperCase(Locale.ROOT).replace('-', '_'));
        Instant end = words.size() < 3 ? null : Instant.parse(words.get(2) + "T00:00:00Z");
        return new DataPackage("", state, amount(words.get(1)), null, end);
    }

    private static Amount amount(String written) {
        return switch (written) {
            case "unlimited" -> new Amount.Unlimited();
            case "daily" -> new Amount.Daily(0, Holding.DECIMAL);
            default -> {
                String[] parts = written.split("/", 2);
                yield new Amount.Limited(
                        Long.parseLong(parts[0]) * Holding.DECIMAL, Long.parseLong(parts[1]) * Holding.DECIMAL);
            }
        };
    }

    private static String words(Occasion occasion) {
        String at = occasion.at().atZone(ZoneOffset.UTC).toLocalDate().toString();
        return switch (occasion) {
            case Occasion.Low low ->
                "low %d of %d until %s".formatted(low.left() / Holding.DECIMAL, low.whole() / Holding.DECIMAL, at);
            case Occasion.Dated dated -> dated.kind().name().toLowerCase(Locale.ROOT) + " " + at;
            case Occasion.Own own -> "own " + at;
        };
    }
}
