package dev.kuri.core.answer;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.balance.Balance;
import dev.kuri.core.balance.Balance.Freshness;
import dev.kuri.core.balance.Balance.Portion;
import dev.kuri.core.balance.Balance.Told;
import dev.kuri.core.balance.Cycle;
import dev.kuri.core.balance.Holding;
import dev.kuri.core.balance.Holding.State;
import dev.kuri.core.balance.Ledger;
import dev.kuri.core.balance.Lot;
import dev.kuri.core.balance.ProviderKey;
import dev.kuri.core.balance.Rollover;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.balance.Subscription.Upkeep;
import dev.kuri.core.balance.Terms;
import dev.kuri.core.balance.Validity;
import dev.kuri.core.channel.Card;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.knowledge.Subject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BalanceCardsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T05:05:00Z");
    private static final Upkeep BY_PROVIDER = new Upkeep.ByProvider(new ProviderKey("airalo", "1"));

    private final BalanceCards cards = new BalanceCards(
            new Names(
                    new KnowledgeBase(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                    new Phrases(Map.of())),
            Clock.fixed(NOW, ZoneOffset.UTC));

    /** Packages are {@code "active 1/3 2026-12-10"}: state, what is left of how much, in GB, and the end, if there is one. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation             | state       | packages                                        | card
            half used               | active      | active 1/3 2026-12-10                           | active 1 GB of 3 GB: active 1 GB 2026-12-09
            two, told the other way | active      | active 5/5 2026-12-20, active 1/3 2026-12-10    | active 6 GB of 8 GB: active 1 GB 2026-12-09, active 5 GB 2026-12-19
            the whole is not told   | active      | active 1/0 2026-12-10                           | active 1 GB: active 1 GB 2026-12-09
            one whole is not told   | active      | active 1/0 2026-12-10, active 1/3               | active 2 GB: active 1 GB 2026-12-09, active 1 GB
            not started             | not-started | not-started 3/3                                 | not_started 3 GB of 3 GB: not_started 3 GB
            another waits           | active      | queued 5/5, active 1/3 2026-12-10               | active 1 GB of 3 GB: active 1 GB 2026-12-09, queued 5 GB
            another has ended       | active      | expired 2/5 2026-11-01, active 1/3 2026-12-10   | active 1 GB of 3 GB: active 1 GB 2026-12-09, over 2 GB 2026-10-31
            without limit           | active      | active unlimited 2026-12-10                     | active ∞: active ∞ 2026-12-09
            so much a day           | active      | active daily 2026-12-10                         | active 1 GB of 2 GB/d: active 1 GB/d 2026-12-09
            used up                 | depleted    | depleted 0/3 2026-12-10                         | over 0 GB: over 0 GB 2026-12-09
            ended with a rest       | expired     | active 2/3 2026-11-10                           | over 0 GB: over 2 GB 2026-11-09
            suspended               | suspended   | active 2/3 2026-12-10                           | suspended 2 GB of 3 GB: suspended 2 GB 2026-12-09
            nothing at all          | depleted    |                                                 | over 0 GB:
            nobody knows            | unknown     | unknown 0/3                                     |
            something is known      | unknown     | unknown 0/3, active 1/3                         | active 1 GB of 3 GB: active 1 GB
            """)
    void tellsWhatTheWordsTell(String situation, String state, @Nullable String packages, @Nullable String card) {
        List<Portion> portions = packages == null
                ? List.of()
                : Stream.of(packages.split(", ", -1))
                        .map(BalanceCardsTest::portion)
                        .toList();

        assertThat(cards.of(told(BY_PROVIDER, state(state), portions), Cycle.ZONE)
                        .map(BalanceCardsTest::words))
                .isEqualTo(Optional.ofNullable(card));
    }

    @Test
    void takesTheWholeOfAMonthFromThePlanOfWhoeverCountsByHand() {
        Terms terms =
                new Terms(30 * Holding.DECIMAL, new Cycle(1), List.of(), new Rollover.None(), new Validity.NotKnown());
        Upkeep byHand = new Upkeep.ByHand(new Ledger(terms, null, List.of(), NOW), NOW);
        Portion month =
                new Portion(Lot.Origin.MONTHLY, State.ACTIVE, Holding.DECIMAL, 0, false, false, null, null, List.of());

        assertThat(cards.of(told(byHand, State.ACTIVE, List.of(month)), Cycle.ZONE)
                        .map(BalanceCardsTest::words))
                .contains("active 1 GB of 30 GB: active 1 GB");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # figures of,         shown as
            2026-11-22T05:04:59Z, 14:04 JST
            2026-11-21T14:59:59Z, 2026-11-21 23:59 JST
            """)
    void tellsWhatTimeTheFiguresAreOf(Instant asOf, String shown) {
        Told told = new Told(
                subscription(BY_PROVIDER),
                State.ACTIVE,
                List.of(portion("active 1/3")),
                asOf,
                new Freshness.Stale(),
                Holding.DECIMAL,
                Instant.parse("2026-11-24T15:00:00Z"));

        assertThat(cards.of(told, Cycle.ZONE)).hasValueSatisfying(card -> {
            assertThat(card.asOf()).isEqualTo(shown);
            assertThat(card.stale()).isTrue();
            assertThat(card.today()).isEqualTo(LocalDate.of(2026, 11, 22));
            assertThat(card.runsOut()).isEqualTo(LocalDate.of(2026, 11, 24));
            assertThat(card.name()).isEqualTo("airalo");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # where the person is | today      | last day   | lasts until | figures of
            Asia/Tokyo            | 2026-11-22 | 2026-12-10 | 2026-11-24  | 00:30 JST
            Asia/Taipei           | 2026-11-22 | 2026-12-10 | 2026-11-24  | 2026-11-21 23:30 GMT+8
            Australia/Sydney      | 2026-11-22 | 2026-12-11 | 2026-11-25  | 02:30 GMT+11
            America/Los_Angeles   | 2026-11-21 | 2026-12-10 | 2026-11-24  | 07:30 GMT-8
            """)
    void countsDaysByTheClockOfWhereThePersonIs(
            ZoneId zone, LocalDate today, LocalDate lastDay, LocalDate runsOut, String asOf) {
        Told told = new Told(
                subscription(BY_PROVIDER),
                State.ACTIVE,
                List.of(portion("active 1/3 2026-12-11")),
                Instant.parse("2026-11-21T15:30:00Z"),
                new Freshness.Reckoned(),
                Holding.DECIMAL,
                Instant.parse("2026-11-24T15:00:00Z"));

        assertThat(cards.of(told, zone)).hasValueSatisfying(card -> {
            assertThat(card.today()).isEqualTo(today);
            assertThat(card.lots()).extracting(Card.Lot::lastDay).containsExactly(lastDay);
            assertThat(card.runsOut()).isEqualTo(runsOut);
            assertThat(card.asOf()).isEqualTo(asOf);
        });
    }

    @Test
    void drawsNothingWhereThereIsNoFigure() {
        assertThat(cards.of(new Balance.Untold(subscription(BY_PROVIDER), Balance.Why.NO_ANSWER), Cycle.ZONE))
                .isEmpty();
    }

    private static Told told(Upkeep upkeep, State state, List<Portion> portions) {
        return new Told(subscription(upkeep), state, portions, NOW, new Freshness.Reckoned(), Holding.DECIMAL, null);
    }

    private static Subscription subscription(Upkeep upkeep) {
        return new Subscription(new UUID(0, 1), "旅行", new Subject(null, new ProviderId("airalo"), null), upkeep);
    }

    private static Portion portion(String written) {
        List<String> words = List.of(written.split(" ", -1));
        boolean unlimited = words.get(1).equals("unlimited");
        boolean daily = words.get(1).equals("daily");
        List<String> amount = unlimited
                ? List.of("0", "0")
                : daily ? List.of("1", "2") : List.of(words.get(1).split("/", -1));
        return new Portion(
                Lot.Origin.PURCHASED,
                state(words.getFirst()),
                Long.parseLong(amount.getFirst()) * Holding.DECIMAL,
                Long.parseLong(amount.getLast()) * Holding.DECIMAL,
                unlimited,
                daily,
                null,
                words.size() < 3
                        ? null
                        : LocalDate.parse(words.get(2)).atStartOfDay(Cycle.ZONE).toInstant(),
                List.of());
    }

    private static State state(String word) {
        return State.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String words(Card card) {
        String whole = card.whole().isEmpty() ? "" : " of " + card.whole();
        String lots = card.lots().stream()
                .map(lot -> (word(lot.state()) + " " + lot.amount() + " "
                                + (lot.lastDay() == null ? "" : lot.lastDay()))
                        .strip())
                .collect(joining(", "));
        return (word(card.state()) + " " + card.left() + whole + ": " + lots).strip();
    }

    private static String word(Card.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
