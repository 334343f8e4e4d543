package dev.kuri.core.balance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.balance.Ledger.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds whatever happens to a ledger, with whatever rules. */
class LedgerPropertyTest {
    private static final Instant START = Instant.parse("2026-01-30T15:00:00Z");
    private static final long MOST = 50_000_000_000L;

    /** A step in a ledger's life, and what it tells of it. */
    private interface Step {
        Change on(Ledger ledger);
    }

    @Property(tries = 500)
    void everyByteThatCameIsLeftOrUsedOrLostOrNotConfirmed(
            @ForAll("terms") Terms terms, @ForAll("lives") List<Step> life) {
        Ledger opening = Ledger.opening(terms, START);
        List<Happening> happenings = new ArrayList<>();
        Ledger ledger = live(opening, life, happenings);

        long came = total(opening) + sum(happenings, Happening.Came.class);
        long used = sum(happenings, Happening.Used.class);
        long ended = happenings.stream()
                .filter(happening ->
                        happening instanceof Happening.Ended one && !(one.fate() instanceof Fate.CarriedOver))
                .mapToLong(Happening::bytes)
                .sum();
        assertThat(total(ledger) + used + ended).isEqualTo(came);
    }

    @Property(tries = 500)
    void nothingIsLeftThatHasEnded(@ForAll("terms") Terms terms, @ForAll("lives") List<Step> life) {
        Ledger ledger = live(Ledger.opening(terms, START), life, new ArrayList<>());

        assertThat(ledger.lots()).allMatch(lot -> lot.bytes() > 0 && !lot.endsBy(ledger.at()));
    }

    @Property(tries = 500)
    void whatWillBecomeOfALotIsWhatBecomesOfIt(@ForAll("terms") Terms terms, @ForAll("lives") List<Step> life) {
        Ledger ledger = live(Ledger.opening(terms, START), life, new ArrayList<>());
        Instant end = ledger.terms().cycle().endOf(ledger.at());

        List<Fate> foretold = ledger.lots().stream()
                .filter(lot -> end.equals(lot.endsAt()))
                .flatMap(lot -> ledger.fatesOf(lot).stream())
                .toList();
        List<Fate> came = ledger.advancedTo(end).happenings().stream()
                .flatMap(happening -> happening instanceof Happening.Ended ended && end.equals(at(ended.fate()))
                        ? Stream.of(ended.fate())
                        : Stream.empty())
                .toList();

        assertThat(came).containsExactlyInAnyOrderElementsOf(foretold);
    }

    @Property(tries = 500)
    void timeMayPassInOneStepOrInMany(
            @ForAll("terms") Terms terms, @ForAll("lives") List<Step> life, @ForAll("hours") Duration later) {
        Ledger ledger = live(Ledger.opening(terms, START), life, new ArrayList<>());
        Instant end = ledger.at().plus(later);

        Ledger stepwise = ledger.advancedTo(ledger.at().plus(later.dividedBy(3)))
                .ledger()
                .advancedTo(ledger.at().plus(later.dividedBy(2)))
                .ledger()
                .advancedTo(end)
                .ledger();

        assertThat(stepwise).isEqualTo(ledger.advancedTo(end).ledger());
    }

    @Property(tries = 500)
    void whoeverSeesAnAmountFindsItInTheLedger(
            @ForAll("terms") Terms terms, @ForAll("lives") List<Step> life, @ForAll("amounts") long seen) {
        Ledger ledger = live(Ledger.opening(terms, START), life, new ArrayList<>());

        assertThat(ledger.correctedTo(seen).ledger().remaining()).isEqualTo(seen);
    }

    @Property(tries = 500)
    void aFasterPaceNeverLastsLonger(
            @ForAll("terms") Terms terms,
            @ForAll("lives") List<Step> life,
            @ForAll("amounts") long a,
            @ForAll("amounts") long b) {
        Ledger ledger = live(Ledger.opening(terms, START), life, new ArrayList<>());
        Instant slower = new Pace(Math.min(a, b)).runsOut(ledger).orElse(Instant.MAX);
        Instant faster = new Pace(Math.max(a, b)).runsOut(ledger).orElse(Instant.MAX);

        assertThat(faster).isBeforeOrEqualTo(plusASecond(slower));
    }

    @Provide
    Arbitrary<Terms> terms() {
        Arbitrary<List<Lot.Origin>> orders =
                Arbitraries.of(Lot.Origin.class).list().uniqueElements().ofMaxSize(4);
        Arbitrary<Validity> validities = Arbitraries.of(
                new Validity.Cycles(0), new Validity.Cycles(1), new Validity.Days(62), new Validity.NotKnown());
        return Combinators.combine(
                        Arbitraries.longs().between(0, MOST),
                        Arbitraries.integers().between(1, 31).map(Cycle::new),
                        orders,
                        rollovers(),
                        validities)
                .as(Terms::new);
    }

    private static Arbitrary<Rollover> rollovers() {
        Arbitrary<Set<Lot.Origin>> origins =
                Arbitraries.of(Lot.Origin.class).set().ofMinSize(1);
        Arbitrary<Rollover.Cap> caps = Arbitraries.of(
                new Rollover.Cap.None(), new Rollover.Cap.PlanSize(), new Rollover.Cap.Amount(2_345_678_901L));
        Arbitrary<Rollover> carried = Combinators.combine(
                        origins,
                        Arbitraries.of(new Validity.Cycles(1), new Validity.Cycles(2), new Validity.NotKnown()),
                        Arbitraries.of(1L, 100_000_000L, 1_000_000_000L),
                        caps)
                .as(Rollover.Carried::new);
        return Arbitraries.oneOf(Arbitraries.of(new Rollover.None(), new Rollover.NotKnown()), carried);
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        Arbitrary<Step> using = amounts().map(bytes -> ledger -> ledger.using(bytes));
        Arbitrary<Step> seeing = amounts().map(bytes -> ledger -> ledger.correctedTo(bytes));
        Arbitrary<Step> waiting =
                hours().map(hours -> ledger -> ledger.advancedTo(ledger.at().plus(hours)));
        Arbitrary<Step> adding = Combinators.combine(
                        Arbitraries.of(Lot.Origin.PURCHASED, Lot.Origin.BONUS),
                        amounts().map(bytes -> bytes + 1),
                        hours().injectNull(0.3))
                .as((origin, bytes, hours) -> ledger -> ledger.adding(
                        origin, bytes, hours == null ? null : ledger.at().plus(hours)));
        Arbitrary<Step> ordering = terms().map(terms -> ledger -> new Change(ledger.ordering(terms), List.of()));
        return Arbitraries.oneOf(using, seeing, waiting, adding, ordering)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Long> amounts() {
        return Arbitraries.longs().between(0, MOST);
    }

    @Provide
    Arbitrary<Duration> hours() {
        return Arbitraries.integers().between(1, 24 * 100).map(Duration::ofHours);
    }

    private static Ledger live(Ledger opening, List<Step> life, List<Happening> happenings) {
        Ledger ledger = opening;
        for (Step step : life) {
            Change change = step.on(ledger);
            happenings.addAll(change.happenings());
            ledger = change.ledger();
        }
        return ledger;
    }

    private static long total(Ledger ledger) {
        return ledger.lots().stream().mapToLong(Lot::bytes).sum();
    }

    private static long sum(List<Happening> happenings, Class<? extends Happening> kind) {
        return happenings.stream()
                .filter(kind::isInstance)
                .mapToLong(Happening::bytes)
                .sum();
    }

    private static Instant at(Fate fate) {
        return switch (fate) {
            case Fate.CarriedOver carried -> carried.at();
            case Fate.Lost lost -> lost.at();
            case Fate.NotConfirmed open -> open.at();
            case Fate.Lasts lasts -> Instant.MAX;
        };
    }

    /** Whole seconds are counted, and rounded. */
    private static Instant plusASecond(Instant time) {
        return time.equals(Instant.MAX) ? time : time.plusSeconds(1);
    }
}
