package dev.kuri.config.knowledge;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.balance.Assessment;
import dev.kuri.core.balance.Balance;
import dev.kuri.core.balance.Cycle;
import dev.kuri.core.balance.Figures.Figure;
import dev.kuri.core.balance.Ledger;
import dev.kuri.core.balance.PlanTerms;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.knowledge.ClaimResolver;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.knowledge.Subject;
import dev.kuri.core.reminder.Occasion;
import dev.kuri.core.reminder.Occasions;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What there is to be reminded of by the rules that the shipped claims give. Times are Japan's, amounts GB. */
final class OccasionsByClaimsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm").withZone(Cycle.ZONE);

    private final KnowledgeBase base = KnowledgeLoader.load(Path.of("knowledge"));
    private final ClaimResolver claims = new ClaimResolver(base);
    private final Occasions occasions = new Occasions(claims);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                                       | provider size | what happens                                        | said             | bought           | now              | occasions
            UQ carries: only the reset comes                  | uq 35         | 2026-11-01; use 10                                  | 2026-11-10T09:00 |                  | 2026-11-10T12:00 | reset 2026-12-01T00:00, low 25 of 35 until 2026-12-01T00:00
            UQ: what was carried ends                         | uq 35         | 2026-11-01; use 10; 2026-12-01                      | 2026-12-05T09:00 |                  | 2026-12-10T12:00 | carried-ends 2027-01-01T00:00, reset 2027-01-01T00:00, low 60 of 35 until 2027-01-01T00:00
            the month that was is told on its morning after   | uq 35         | 2026-11-01; use 10                                  | 2026-11-10T09:00 |                  | 2026-12-01T03:00 | carried-ends 2027-01-01T00:00, reset 2026-12-01T00:00, reset 2027-01-01T00:00, low 60 of 35 until 2027-01-01T00:00
            but not to who said since what is left            | uq 35         | 2026-11-01; use 10                                  | 2026-12-01T02:00 |                  | 2026-12-01T03:00 | carried-ends 2027-01-01T00:00, reset 2027-01-01T00:00, low 60 of 35 until 2027-01-01T00:00
            ahamo loses what is left: the reset tells it      | ahamo 30      | 2026-11-01; use 20                                  | 2026-11-10T09:00 |                  | 2026-11-10T12:00 | reset 2026-12-01T00:00, low 10 of 30 until 2026-12-01T00:00, runs out
            ahamo: nothing is left                            | ahamo 30      | 2026-11-01; use 30                                  | 2026-11-10T09:00 |                  | 2026-11-10T12:00 | reset 2026-12-01T00:00, low 0 of 30 until 2026-12-01T00:00, runs out
            SoftBank: bought data ends                        | softbank 5    | 2026-11-20; buy 1; use 5                            | 2026-11-20T09:00 |                  | 2026-11-21T12:00 | ends 2027-01-01T00:00, reset 2026-12-01T00:00, low 1 of 5 until 2026-12-01T00:00, runs out
            mineo: a gift that will be carried does not end   | mineo 5       | 2026-11-01; given 1 to 2026-11-30                   | 2026-11-10T09:00 |                  | 2026-11-10T12:00 | reset 2026-12-01T00:00, low 6 of 5 until 2026-12-01T00:00
            au: a bonus that is not carried does              | au-flat 30    | 2026-11-01; given 2 to 2026-11-30                   | 2026-11-10T09:00 |                  | 2026-11-10T12:00 | ends 2026-12-01T00:00, reset 2026-12-01T00:00, low 32 of 30 until 2026-12-01T00:00
            two that end at once are one                      | uq 35         | 2026-11-10; given 1 to 2026-11-20; given 2 to 2026-11-20 | 2026-11-10T09:00 |             | 2026-11-10T12:00 | ends 2026-11-21T00:00, reset 2026-12-01T00:00, low 38 of 35 until 2026-12-01T00:00
            povo: each topping ends, and the line is to be kept | povo 0      | 2026-11-01; buy 20 to 2027-01-29; buy 3 to 2026-11-30 | 2026-11-01T09:00 |                | 2026-11-10T12:00 | ends 2026-12-01T00:00, ends 2027-01-30T00:00, keep-alive 2027-05-01T00:00, low 23 of 0 until 2027-01-30T00:00
            povo: the last purchase counts                    | povo 0        | 2026-09-01; buy 3 to 2026-12-31; 2026-11-01; buy 3 to 2026-11-30 | 2026-11-01T09:00 |     | 2026-11-10T12:00 | ends 2026-12-01T00:00, ends 2027-01-01T00:00, keep-alive 2027-05-01T00:00, low 6 of 0 until 2027-01-01T00:00
            povo: a bonus does not                            | povo 0        | 2026-11-01; given 1 to 2026-11-07                   | 2026-11-01T09:00 |                  | 2026-11-02T12:00 | ends 2026-11-08T00:00, low 1 of 0 until 2026-11-08T00:00
            povo: all is used up, and nobody remembers        | povo 0        | 2026-11-01; buy 3 to 2026-11-30; use 3              | 2026-11-01T09:00 |                  | 2026-11-10T12:00 |
            povo: all is used up, but it is remembered        | povo 0        | 2026-11-01; buy 3 to 2026-11-30; use 3              | 2026-11-01T09:00 | 2026-11-01T10:00 | 2026-11-10T12:00 | keep-alive 2027-05-01T00:00
            povo: the line is gone                            | povo 0        | 2026-04-01                                          | 2026-04-01T09:00 | 2026-04-01T10:00 | 2026-11-10T12:00 |
            no other line needs a purchase                    | linemo 3      | 2026-11-01; buy 1 to 2026-11-30                     | 2026-11-10T09:00 |                  | 2026-11-10T12:00 | ends 2026-12-01T00:00, reset 2026-12-01T00:00, low 4 of 3 until 2026-12-01T00:00
            """)
    void findsWhatThereIs(
            String situation,
            String plan,
            String steps,
            String said,
            @Nullable String bought,
            String now,
            @Nullable String expected) {
        Balance balance = new Assessment(key -> new Figure.None(Balance.Why.GONE), Clock.fixed(time(now), Cycle.ZONE))
                .of(subscription(plan, steps, time(said), bought == null ? null : time(bought)));

        assertThat(occasions.of((Balance.Told) balance, time(now)).stream()
                        .map(OccasionsByClaimsTest::words)
                        .collect(joining(", ")))
                .isEqualTo(expected == null ? "" : expected);
    }

    private Subscription subscription(String written, String steps, Instant said, @Nullable Instant bought) {
        String[] parts = written.split(" ", -1);
        Subject subject = base.subject(new ProviderId(parts[0]), null);
        long allowance = Long.parseLong(parts[1]) * 1_000_000_000;
        Ledger ledger = LedgerStory.of(new PlanTerms(claims).of(subject, allowance, Cycle.CALENDAR_MONTH, DAY), steps)
                .ledger();
        return new Subscription(new UUID(0, 1), "mine", subject, new Subscription.Upkeep.ByHand(ledger, said, bought));
    }

    private static String words(Occasion occasion) {
        String kind = occasion.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (occasion) {
            case Occasion.Low low ->
                "low %s of %s until %s%s"
                        .formatted(
                                gigabytes(low.left()),
                                gigabytes(low.whole()),
                                TIME.format(low.at()),
                                low.runsOut() ? ", runs out" : "");
            case Occasion.Dated dated -> kind + " " + TIME.format(dated.at());
            case Occasion.Own own -> kind + " " + TIME.format(own.at());
        };
    }

    private static String gigabytes(long bytes) {
        return BigDecimal.valueOf(bytes, 9).stripTrailingZeros().toPlainString();
    }

    private static Instant time(String written) {
        return LocalDateTime.parse(written).atZone(Cycle.ZONE).toInstant();
    }
}
