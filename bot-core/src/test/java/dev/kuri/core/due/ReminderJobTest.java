package dev.kuri.core.due;

import static dev.kuri.core.due.Dues.reminder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.balance.Balance;
import dev.kuri.core.balance.Figures.Figure;
import dev.kuri.core.balance.ProviderKey;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.due.DueReminders.Claimed;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.reminder.Kind;
import dev.kuri.core.reminder.Reminder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a reminder that is due: only what is still true is said, when it may be, and once. */
final class ReminderJobTest {
    private static final Instant END = Instant.parse("2026-12-10T00:00:00Z");
    private static final Instant MORNING = Instant.parse("2026-12-09T00:00:00Z");

    private final Dues dues = new Dues(MORNING);

    @BeforeEach
    void agreeAndHold() {
        dues.agree(Kind.ENDS, true);
        dues.agree(Kind.OWN, true);
        dues.hold(1, 4, END);
    }

    /** It is quiet in Tokyo from 13:00 to 23:00 UTC. What is held is told as "left/whole end", or why it is not. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # situation                             | kind | lead      | due                  | now                  | held                     | wanted | outcome
            nothing changed                         | ENDS | P1D       | 2026-12-09T00:00:00Z | 2026-12-09T00:00:00Z | 1/4 2026-12-10T00:00:00Z | true   | SENT
            the database keeps no nanoseconds       | ENDS | P1D       | 2026-12-09T00:00:00Z | 2026-12-09T00:00:00Z | 1/4 2026-12-10T00:00:00.000000400Z | true | SENT
            a sweep later                           | ENDS | P1D       | 2026-12-09T00:00:00Z | 2026-12-09T00:00:10Z | 1/4 2026-12-10T00:00:00Z | true   | SENT
            renewed since                           | ENDS | P1D       | 2026-12-09T00:00:00Z | 2026-12-09T00:00:00Z | 4/4 2027-01-10T00:00:00Z | true   | RENEWED
            corrected to an earlier end             | ENDS | P1D       | 2026-12-09T00:00:00Z | 2026-12-09T00:00:00Z | 1/4 2026-12-09T15:00:00Z | true   | RENEWED
            used up, so that nothing is lost        | ENDS | P1D       | 2026-12-09T00:00:00Z | 2026-12-09T00:00:00Z | 0/4 2026-12-10T00:00:00Z | true   | RENEWED
            switched off                            | ENDS | P1D       | 2026-12-09T00:00:00Z | 2026-12-09T00:00:00Z | 1/4 2026-12-10T00:00:00Z | false  | OPTED_OUT
            never switched on                       | LOW  | 25%       | 2026-12-09T00:00:00Z | 2026-12-09T00:00:00Z | 1/4 2026-12-10T00:00:00Z |        | OPTED_OUT
            the server was down until the end       | ENDS | P1D       | 2026-12-09T00:00:00Z | 2026-12-10T00:00:00Z | 1/4 2026-12-10T00:00:00Z | true   | TOO_LATE
            down until the end, and switched off    | ENDS | P1D       | 2026-12-09T00:00:00Z | 2026-12-10T00:00:00Z | 1/4 2026-12-10T00:00:00Z | false  | TOO_LATE
            the person forgot the eSIM              | ENDS | P1D       | 2026-12-09T00:00:00Z | 2026-12-09T00:00:00Z | forgotten                | true   | GONE
            the provider knows it no more           | ENDS | P1D       | 2026-12-09T00:00:00Z | 2026-12-09T00:00:00Z | GONE                     | true   | GONE
            the provider does not answer            | ENDS | P1D       | 2026-12-09T00:00:00Z | 2026-12-09T00:00:00Z | NO_ANSWER                | true   | POSTPONED until 2026-12-09T00:01:00Z
            the provider is being asked             | ENDS | P1D       | 2026-12-09T00:00:00Z | 2026-12-09T00:08:00Z | CHECKING                 | true   | POSTPONED until 2026-12-09T00:09:00Z
            the provider has not answered for long  | ENDS | P1D       | 2026-12-09T00:00:00Z | 2026-12-09T00:09:00Z | NO_ANSWER                | true   | SENT
            it would be over when it answers        | ENDS | PT3H      | 2026-12-09T23:59:00Z | 2026-12-09T23:59:30Z | NO_ANSWER                | true   | SENT
            down until the quiet hours              | ENDS | P1D       | 2026-12-09T00:00:00Z | 2026-12-09T13:00:00Z | 1/4 2026-12-10T00:00:00Z | true   | POSTPONED until 2026-12-09T23:00:00Z
            the last minute of the quiet hours      | ENDS | P1D       | 2026-12-09T00:00:00Z | 2026-12-09T22:59:59Z | 1/4 2026-12-10T00:00:00Z | true   | POSTPONED until 2026-12-09T23:00:00Z
            the quiet hours are over                | ENDS | P1D       | 2026-12-09T00:00:00Z | 2026-12-09T23:00:00Z | 1/4 2026-12-10T00:00:00Z | true   | SENT
            a quiet hour that the person named      | ENDS | P1D 23:00 | 2026-12-08T14:00:00Z | 2026-12-08T14:00:05Z | 1/4 2026-12-10T00:00:00Z | true   | SENT
            late, but in the night that was named   | ENDS | P1D 23:00 | 2026-12-08T14:00:00Z | 2026-12-08T20:00:00Z | 1/4 2026-12-10T00:00:00Z | true   | SENT
            a night after the one that was named    | ENDS | P1D 23:00 | 2026-12-08T14:00:00Z | 2026-12-09T14:00:00Z | 1/4 2026-12-10T00:00:00Z | true   | POSTPONED until 2026-12-09T23:00:00Z
            named by day, and late at night         | ENDS | P1D 20:00 | 2026-12-09T11:00:00Z | 2026-12-09T14:00:00Z | 1/4 2026-12-10T00:00:00Z | true   | POSTPONED until 2026-12-09T23:00:00Z
            in own words                            | OWN  | on-time   | 2026-12-09T00:00:00Z | 2026-12-09T00:00:00Z | 4/4 2027-01-10T00:00:00Z | true   | SENT
            in own words, at a quiet hour           | OWN  | on-time   | 2026-12-08T14:00:00Z | 2026-12-08T14:00:00Z | 1/4 2026-12-10T00:00:00Z | true   | SENT
            in own words, about what is forgotten   | OWN  | on-time   | 2026-12-09T00:00:00Z | 2026-12-09T00:00:00Z | forgotten                | true   | SENT
            in own words, the provider is silent    | OWN  | on-time   | 2026-12-09T00:00:00Z | 2026-12-09T00:00:00Z | NO_ANSWER                | true   | SENT
            in own words, switched off              | OWN  | on-time   | 2026-12-09T00:00:00Z | 2026-12-09T00:00:00Z | 1/4 2026-12-10T00:00:00Z | false  | OPTED_OUT
            in own words, of no use any more        | OWN  | on-time   | 2026-12-08T00:00:00Z | 2026-12-10T00:00:00Z | 1/4 2026-12-10T00:00:00Z | true   | TOO_LATE
            little is left                          | LOW  | 25%       | 2026-12-09T00:00:00Z | 2026-12-09T00:00:00Z | 1/4 2026-12-10T00:00:00Z | true   | SENT
            a figure that follows                   | FIGURE | on-time | 2026-12-09T00:00:00Z | 2026-12-09T00:00:03Z | 1/4 2026-12-10T00:00:00Z |        | SENT
            a figure that follows in the night      | FIGURE | on-time | 2026-12-08T12:59:59Z | 2026-12-08T13:00:02Z | 1/4 2026-12-10T00:00:00Z |        | SENT
            a figure that is still being asked for  | FIGURE | on-time | 2026-12-09T00:00:00Z | 2026-12-09T00:00:00Z | CHECKING                 |        | POSTPONED until 2026-12-09T00:00:02Z
            asked for for a minute                  | FIGURE | on-time | 2026-12-09T00:00:00Z | 2026-12-09T00:01:00Z | NO_ANSWER                |        | POSTPONED until 2026-12-09T00:01:15Z
            a figure that is given up               | FIGURE | on-time | 2026-12-09T00:00:00Z | 2026-12-09T00:09:00Z | CHECKING                 |        | SENT
            a figure of what the provider forgot    | FIGURE | on-time | 2026-12-09T00:00:00Z | 2026-12-09T00:00:03Z | GONE                     |        | SENT
            a figure of what the person forgot      | FIGURE | on-time | 2026-12-09T00:00:00Z | 2026-12-09T00:00:03Z | forgotten                |        | GONE
            little was left, and it was topped up   | LOW  | 25%       | 2026-12-09T00:00:00Z | 2026-12-09T00:00:00Z | 2/4 2026-12-10T00:00:00Z | true   | RENEWED
            """)
    void saysOnlyWhatIsStillTrue(
            String situation,
            Kind kind,
            String lead,
            Instant due,
            Instant now,
            String held,
            Boolean wanted,
            String outcome) {
        dues.setTime(now);
        dues.consents.clear();
        if (wanted != null) {
            dues.agree(kind, wanted);
        }
        hold(held);

        dues.job().run(List.of(claimed(reminder(kind, lead, END, due, END))));

        assertThat(dues.store.written).containsExactly(outcome);
        assertThat(dues.store.said).hasSize(outcome.equals("SENT") ? 1 : 0);
        assertThat(dues.counted).containsExactly(ReminderOutcome.valueOf(outcome.split(" ", 2)[0]));
    }

    @Test
    void saysAFigureAsABalanceIsToldAndPromisesNoOtherWhenItGivesUp() {
        Reminder figure = Reminder.figure(Dues.CHAT, Dues.ESIM.id(), MORNING);

        dues.job().run(List.of(claimed(figure)));
        dues.setTime(MORNING.plus(Duration.ofMinutes(10)));
        dues.figures = key -> new Figure.None(Balance.Why.CHECKING);
        dues.job().run(List.of(claimed(figure)));

        assertThat(dues.store.said)
                .extracting(said -> lines(said).getFirst())
                .containsExactly("balance.told.left", "balance.untold.no-answer");
    }

    @Test
    void waitsForANewerFigureWhereAnotherNodeFoundLittle() {
        dues.agree(Kind.LOW, true);
        dues.hold(4, 4, END);
        Reminder low = reminder(Kind.LOW, "25%", END, MORNING.plusSeconds(10), END);
        Figure older = dues.figures.of(new ProviderKey("airalo", "1"));
        dues.setTime(MORNING.plusSeconds(10));
        dues.figures = key -> older;

        dues.job().run(List.of(claimed(low)));

        assertThat(dues.counted).containsExactly(ReminderOutcome.POSTPONED);
    }

    @Test
    void pushesUnderTheIdOfTheReminder() {
        Reminder reminder = ending("P1D", END);

        dues.job().run(List.of(claimed(reminder)));

        Delivery said = dues.store.said.getFirst();
        assertThat(said.id()).isEqualTo(reminder.id());
        assertThat(said.to()).isEqualTo(Dues.CHAT);
        assertThat(said.routing()).isEqualTo(new Routing(Routing.Occasion.PROACTIVE, null, null, null));
        assertThat(lines(said).getFirst()).isEqualTo("en remind.due.ends 2026-12-10");
        assertThat(said.messages().getFirst().choices()).isNotEmpty();
    }

    @Test
    void makesOneMessageOfABacklogWithTheMostUrgentInFull() {
        dues.agree(Kind.LOW, true);
        Reminder own = own(MORNING.minus(Duration.ofHours(3)));
        Reminder early = ending("P7D", END);
        Reminder late = ending("P1D", END);

        dues.job().run(Stream.of(early, late, own).map(ReminderJobTest::claimed).toList());

        assertThat(dues.store.written).containsExactly("SENT", "SENT", "SENT");
        assertThat(dues.store.said).hasSize(1);
        Delivery said = dues.store.said.getFirst();
        assertThat(said.id()).isEqualTo(own.id());
        assertThat(said.messages()).hasSize(1);
        assertThat(lines(said).stream().filter(line -> line.contains("remind.due")))
                .containsExactly("en remind.due.own 2026-12-09", "en remind.due.ends 2026-12-10");
    }

    @Test
    void saysWhatIsTrueBesideWhatIsNot() {
        dues.job()
                .run(List.of(
                        claimed(ending("P1D", END)),
                        claimed(ending("P1D", END.plusSeconds(3_600))),
                        claimed(reminder(Kind.RESET, "afterwards", MORNING, MORNING, END))));

        assertThat(dues.counted)
                .containsExactly(ReminderOutcome.RENEWED, ReminderOutcome.OPTED_OUT, ReminderOutcome.SENT);
        assertThat(dues.store.said).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # situation,               spoken,  promised in, language
            spoken last,               JA,      EN,          ja
            the chat is forgotten,     ,        ZH_HANT,     zh-Hant
            nobody remembers,          ,        ,            en
            """)
    void speaksTheLanguageOfTheChat(String situation, Language spoken, Language promisedIn, String language) {
        dues.spoken = spoken;

        dues.job().run(List.of(new Claimed(ending("P1D", END), promisedIn)));

        assertThat(lines(dues.store.said.getFirst()).getFirst()).startsWith(language + " ");
    }

    @Test
    void countsNothingThatAnotherNodeBroughtToItsOutcome() {
        dues.store.standsAsClaimed = false;

        dues.job().run(List.of(claimed(ending("P1D", END)), claimed(ending("P1D", END.plusSeconds(1)))));

        assertThat(dues.counted).isEmpty();
    }

    private void hold(String held) {
        if (held.equals("forgotten")) {
            dues.subscriptions = List.of();
        } else if (held.contains("/")) {
            List<String> words = List.of(held.split("[/ ]", 3));
            dues.hold(Long.parseLong(words.get(0)), Long.parseLong(words.get(1)), Instant.parse(words.get(2)));
        } else {
            dues.figures = key -> new Figure.None(Balance.Why.valueOf(held));
        }
    }

    private static Reminder ending(String lead, Instant end) {
        return reminder(Kind.ENDS, lead, end, MORNING, end);
    }

    private static Reminder own(Instant at) {
        return reminder(Kind.OWN, "on-time", at, at, at.plus(Duration.ofDays(1)));
    }

    private static Claimed claimed(Reminder reminder) {
        return new Claimed(reminder, null);
    }

    private static List<String> lines(Delivery said) {
        return said.messages().stream()
                .flatMap(message -> message.body().stream())
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text().text())
                .toList();
    }
}
