package dev.kuri.store.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.balance.Cycle;
import dev.kuri.core.balance.Draft;
import dev.kuri.core.balance.Ledger;
import dev.kuri.core.balance.Lot;
import dev.kuri.core.balance.Rollover;
import dev.kuri.core.balance.Statement;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.balance.Terms;
import dev.kuri.core.balance.Validity;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.decide.Errand;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.knowledge.Subject;
import dev.kuri.core.reminder.Consent;
import dev.kuri.core.reminder.Daytime;
import dev.kuri.core.reminder.Kind;
import dev.kuri.core.reminder.Lead;
import dev.kuri.core.reminder.Reminder;
import dev.kuri.store.seal.Seal;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a conversation is in the middle of, in the database. */
final class ErrandJsonTest {
    private static final ChatAddress CHAT = new ChatAddress(new ChannelName("telegram"), "1", "2");
    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    private static final UUID ID = new UUID(1, 2);

    private final ConversationJson json = new ConversationJson(Seal.NONE);

    @ParameterizedTest
    @MethodSource("errands")
    void isReadAsItWasWritten(Errand errand) {
        Conversation before =
                new Conversation(CHAT, 1, null, null, null, List.of(), List.of(), List.of(), null, errand);

        assertThat(json.read(json.write(before))).isEqualTo(before);
    }

    @Test
    void isTestedForEveryKind() {
        assertThat(errands().map(Object::getClass).distinct()).hasSameSizeAs(Errand.class.getPermittedSubclasses());
        assertThat(leads().stream().map(Object::getClass).distinct()).hasSameSizeAs(kindsOfLead());
    }

    static Stream<Errand> errands() {
        return Stream.of(
                new Errand.Enrolling(
                        new Draft(
                                new ProviderId("airalo"),
                                null,
                                3_000_000_000L,
                                new Statement.LeftOfAll(new BigDecimal("12.5")),
                                LocalDate.of(2028, 2, 29),
                                Set.of(Draft.Item.PLAN)),
                        Draft.Item.LAST_DAY),
                new Errand.Correcting(ID),
                new Errand.Renewing(ID, NOW),
                new Errand.Renaming(ID),
                new Errand.Proposing(amendments()),
                new Errand.Done(amendments()),
                new Errand.Done(List.of()));
    }

    private static List<Amendment> amendments() {
        List<Amendment> all = new ArrayList<>();
        all.add(new Amendment.Keep(subscription()));
        all.add(new Amendment.Forget(ID));
        all.add(new Amendment.Agree(new Consent(CHAT, ID, Kind.ENDS, true, NOW, "1", null)));
        all.add(new Amendment.Agree(new Consent(CHAT, null, Kind.OWN, false, NOW, "1", List.of(new Lead.OnTime()))));
        all.add(new Amendment.Revoke(ID));
        all.add(new Amendment.Withdraw(ID));
        all.add(new Amendment.Live(Daytime.usual(ZoneId.of("America/New_York"))));
        leads().forEach(lead -> all.add(new Amendment.Promise(
                new Reminder(ID, CHAT, null, Kind.OWN, NOW, lead, "傘を持つ", NOW, NOW.plusSeconds(60)))));
        return all;
    }

    private static List<Lead> leads() {
        return List.of(
                new Lead.Days(3, LocalTime.of(9, 0)),
                new Lead.Days(1, null),
                new Lead.Span(Duration.ofHours(3)),
                new Lead.Afterwards(),
                new Lead.OnTime(),
                new Lead.Share(25),
                new Lead.Amount(1_000_000_000L),
                new Lead.AtPace());
    }

    private static List<Class<?>> kindsOfLead() {
        return Stream.of(Lead.class.getPermittedSubclasses())
                .<Class<?>>flatMap(kind -> kind.isSealed() ? Stream.of(kind.getPermittedSubclasses()) : Stream.of(kind))
                .toList();
    }

    private static Subscription subscription() {
        Terms terms = new Terms(
                35_000_000_000L,
                Cycle.CALENDAR_MONTH,
                List.of(Lot.Origin.CARRIED, Lot.Origin.MONTHLY),
                new Rollover.Carried(
                        Set.of(Lot.Origin.MONTHLY), new Validity.Cycles(1), 100_000_000L, new Rollover.Cap.PlanSize()),
                new Validity.Days(30));
        Ledger ledger = Ledger.opening(terms, NOW)
                .adding(Lot.Origin.PURCHASED, 1_000_000_000L, null)
                .ledger()
                .ordering(terms);
        return new Subscription(
                ID,
                "Mum's UQ",
                new Subject(null, new ProviderId("uq"), PlanKind.POSTPAID),
                new Subscription.Upkeep.ByHand(ledger, NOW, NOW));
    }
}
