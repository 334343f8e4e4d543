package dev.kuri.core.reminder;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds of whatever is planned, wherever people are and whenever they sleep. */
class PlannerPropertyTest {
    private static final ChatAddress CHAT = new ChatAddress(new ChannelName("line"), "kuri", "U1");
    private static final UUID SUBSCRIPTION = new UUID(0, 7);
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int MINUTES_OF_TWO_YEARS = 2 * 365 * 24 * 60;

    private final Planner planner = new Planner(Duration.ofHours(1));

    /** Somebody who is to be reminded of something. */
    private record Case(Kind kind, Instant fact, List<Lead> leads, Daytime daytime) {
        Occasion occasion() {
            return kind == Kind.OWN
                    ? new Occasion.Own(SUBSCRIPTION, fact, "words")
                    : new Occasion.Dated(kind, SUBSCRIPTION, fact);
        }

        Consent consent() {
            return new Consent(CHAT, SUBSCRIPTION, kind, true, START, "1", leads);
        }
    }

    @Property(tries = 2_000)
    void nothingIsDueBeforeNowOrFromTheTimeOnThatItIsOfNoUse(
            @ForAll("cases") Case one, @ForAll("waits") Duration before) {
        Instant now = one.fact().minus(before);

        assertThat(plan(one, now))
                .allMatch(reminder ->
                        !reminder.dueAt().isBefore(now) && reminder.dueAt().isBefore(reminder.dropAfter()));
    }

    @Property(tries = 2_000)
    void onlyAResetIsToldAfterIt(@ForAll("cases") Case one, @ForAll("waits") Duration before) {
        List<Reminder> planned = plan(one, one.fact().minus(before));

        assertThat(planned)
                .allMatch(reminder -> reminder.lead() instanceof Lead.Afterwards
                        ? !reminder.dueAt().isBefore(one.fact())
                        : !reminder.dueAt().isAfter(one.fact()));
    }

    @Property(tries = 2_000)
    void nobodyIsWokenWhoDidNotNameTheHour(@ForAll("cases") Case one, @ForAll("waits") Duration before) {
        List<Reminder> planned = plan(one, one.fact().minus(before));

        assertThat(planned)
                .allMatch(reminder ->
                        namesTheHour(reminder.lead()) || !one.daytime().isQuiet(reminder.dueAt()));
    }

    @Property(tries = 2_000)
    void noTwoFallDueAtOneTimeAndTheyComeInOrder(@ForAll("cases") Case one, @ForAll("waits") Duration before) {
        List<Reminder> planned = plan(one, one.fact().minus(before));

        assertThat(planned).isSortedAccordingTo(Comparator.comparing(Reminder::dueAt));
        assertThat(planned).extracting(Reminder::dueAt).doesNotHaveDuplicates();
        assertThat(planned).extracting(Reminder::id).doesNotHaveDuplicates();
    }

    @Property(tries = 2_000)
    void whoLooksAgainLaterPlansNothingNew(
            @ForAll("cases") Case one, @ForAll("waits") Duration before, @ForAll("waits") Duration later) {
        Assume.that(later.compareTo(before) < 0);
        Set<UUID> first = ids(plan(one, one.fact().minus(before)));

        assertThat(first).containsAll(ids(plan(one, one.fact().minus(later))));
        assertThat(ids(plan(one, one.fact().minus(before)))).isEqualTo(first);
    }

    @Property(tries = 2_000)
    void otherHoursOrAnotherZoneMakeNoOtherReminder(@ForAll("cases") Case one, @ForAll("daytimes") Daytime other) {
        for (Lead lead : one.leads()) {
            Set<UUID> here = ids(plan(new Case(one.kind(), one.fact(), List.of(lead), one.daytime()), START));
            Set<UUID> there = ids(plan(new Case(one.kind(), one.fact(), List.of(lead), other), START));

            assertThat(Stream.of(here, there).flatMap(Set::stream).distinct().count())
                    .isLessThanOrEqualTo(1);
        }
    }

    @Property(tries = 1_000)
    void aFactThatMovedIsAnother(@ForAll("cases") Case one, @ForAll("waits") Duration later) {
        Assume.that(!later.isZero());
        Case moved = new Case(one.kind(), one.fact().plus(later), one.leads(), one.daytime());

        assertThat(Collections.disjoint(ids(plan(one, START)), ids(plan(moved, START))))
                .isTrue();
    }

    @Property(tries = 1_000)
    void whatIsSaidInAnotherChatIsAnother(@ForAll("cases") Case one) {
        ChatAddress chat = new ChatAddress(CHAT.channel(), CHAT.bot(), "U2");
        Consent there = new Consent(chat, SUBSCRIPTION, one.kind(), true, START, "1", one.leads());

        List<Reminder> planned = planner.plan(one.occasion(), there, one.daytime(), START);

        assertThat(Collections.disjoint(ids(plan(one, START)), ids(planned))).isTrue();
    }

    @Property(tries = 1_000)
    void nothingIsPlannedWithoutConsent(@ForAll("cases") Case one, @ForAll("waits") Duration before) {
        Consent off = new Consent(CHAT, SUBSCRIPTION, one.kind(), false, START, "1", one.leads());
        Consent ofAnother = new Consent(CHAT, new UUID(0, 8), one.kind(), true, START, "1", one.leads());
        Instant now = one.fact().minus(before);

        assertThat(planner.plan(one.occasion(), off, one.daytime(), now)).isEmpty();
        assertThat(planner.plan(one.occasion(), ofAnother, one.daytime(), now)).isEmpty();
    }

    private List<Reminder> plan(Case one, Instant now) {
        return planner.plan(one.occasion(), one.consent(), one.daytime(), now);
    }

    private static Set<UUID> ids(List<Reminder> reminders) {
        return reminders.stream().map(Reminder::id).collect(toSet());
    }

    private static boolean namesTheHour(Lead lead) {
        return lead instanceof Lead.OnTime || (lead instanceof Lead.Days days && days.time() != null);
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<Instant> facts = Arbitraries.integers()
                .between(60 * 24 * 60, MINUTES_OF_TWO_YEARS)
                .map(minutes -> START.plus(Duration.ofMinutes(minutes)));
        return Arbitraries.of(Kind.class)
                .filter(kind -> kind != Kind.LOW)
                .flatMap(kind -> Combinators.combine(facts, leads(kind), daytimes())
                        .as((fact, leads, daytime) -> new Case(kind, fact, leads, daytime)));
    }

    private static Arbitrary<List<Lead>> leads(Kind kind) {
        Arbitrary<@Nullable LocalTime> named = hours().injectNull(0.7);
        Arbitrary<Lead> days = Combinators.combine(Arbitraries.integers().between(0, 30), named)
                .as(Lead.Days::new);
        Arbitrary<Lead> spans =
                Arbitraries.integers().between(1, 3_000).map(minutes -> new Lead.Span(Duration.ofMinutes(minutes)));
        Arbitrary<Lead> usual = Arbitraries.of(kind.usualLeads());
        return Arbitraries.oneOf(days, spans, usual).list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Daytime> daytimes() {
        Arbitrary<ZoneId> zones = Arbitraries.of(
                        "Asia/Tokyo",
                        "Asia/Shanghai",
                        "Europe/London",
                        "America/New_York",
                        "Australia/Lord_Howe",
                        "Asia/Kathmandu",
                        "Pacific/Apia",
                        "Pacific/Chatham",
                        "America/Havana",
                        "Africa/Cairo",
                        "Africa/Casablanca",
                        "Antarctica/Troll",
                        "America/St_Johns",
                        "UTC")
                .map(ZoneId::of);
        Arbitrary<QuietHours> quiet = Combinators.combine(
                        hours(), Arbitraries.integers().between(0, 22 * 60))
                .as((from, minutes) -> new QuietHours(from, from.plusMinutes(minutes)));
        return Combinators.combine(zones, hours(), quiet).as(Daytime::new);
    }

    private static Arbitrary<LocalTime> hours() {
        return Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.of(minute / 60, minute % 60));
    }

    /** How long before the fact somebody looks; negative after it. */
    @Provide
    Arbitrary<Duration> waits() {
        return Arbitraries.integers().between(-3_000, 45 * 24 * 60).map(Duration::ofMinutes);
    }
}
