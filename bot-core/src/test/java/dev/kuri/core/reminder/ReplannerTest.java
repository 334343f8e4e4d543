package dev.kuri.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.balance.Assessment;
import dev.kuri.core.balance.Balance.Told;
import dev.kuri.core.balance.DataPackage;
import dev.kuri.core.balance.DataPackage.Amount;
import dev.kuri.core.balance.Holding;
import dev.kuri.core.balance.ProviderKey;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.knowledge.ClaimResolver;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.Subject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Reminders of an eSIM whose provider says something else than before. */
final class ReplannerTest {
    private static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");
    private static final Instant END = Instant.parse("2026-12-20T03:00:00Z");
    private static final Daytime DAYTIME = Daytime.usual(ZoneId.of("Asia/Tokyo"));
    private static final ChatAddress CHAT = new ChatAddress(new ChannelName("line"), "kuri", "a");
    private static final Subscription ESIM = new Subscription(
            new UUID(0, 1),
            "trip",
            new Subject(null, null, PlanKind.TRAVEL),
            new Subscription.Upkeep.ByProvider(new ProviderKey("airalo", "1")));

    private final Replanner replanner = new Replanner(
            new Occasions(new ClaimResolver(
                    new KnowledgeBase(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()))),
            new Planner(Planner.TO_ACT));

    @Test
    void promisesWhatComesOfAFactThatIsNew() {
        Replan replan = plan(told(3, END), List.of(), agreed(Kind.ENDS, true));

        assertThat(replan.promised())
                .extracting(reminder -> reminder.lead().text())
                .containsExactly("P7D", "P3D", "P1D", "PT3H");
        assertThat(replan.over()).isEmpty();
    }

    @Test
    void changesNothingWhileNothingChanges() {
        List<Reminder> before =
                plan(told(3, END), List.of(), agreed(Kind.ENDS, true)).promised();

        assertThat(plan(told(2, END), before, agreed(Kind.ENDS, true)).isEmpty())
                .isTrue();
    }

    @Test
    void movesRemindersWithTheEnd() {
        List<Reminder> before =
                plan(told(3, END), List.of(), agreed(Kind.ENDS, true)).promised();

        Replan replan = plan(told(3, END.plus(Duration.ofDays(30))), before, agreed(Kind.ENDS, true));

        assertThat(replan.promised()).hasSize(4).noneMatch(before::contains);
        assertThat(replan.over())
                .containsExactlyElementsOf(before.stream().map(Reminder::id).toList());
    }

    @Test
    void promisesAtOnceWhenLittleIsLeft() {
        Replan replan = plan(told(1, END), List.of(), agreed(Kind.LOW, true));

        assertThat(replan.promised()).singleElement().satisfies(reminder -> {
            assertThat(reminder.lead()).isEqualTo(new Lead.Share(25));
            assertThat(reminder.dueAt()).isEqualTo(NOW);
        });
    }

    @Test
    void promisesNothingThatNobodyAgreedTo() {
        assertThat(plan(told(1, END), List.of(), agreed(Kind.LOW, false)).isEmpty())
                .isTrue();
    }

    @Test
    void leavesWhatIsDueAlready() {
        Reminder due =
                plan(told(1, END), List.of(), agreed(Kind.LOW, true)).promised().getFirst();

        assertThat(plan(told(4, END), List.of(due), agreed(Kind.LOW, true)).over())
                .isEmpty();
    }

    @Test
    void leavesWhatThePersonSaidAndFiguresThatFollow() {
        Reminder figure = Reminder.figure(CHAT, ESIM.id(), NOW);

        assertThat(plan(told(4, END), List.of(figure), agreed(Kind.LOW, true)).isEmpty())
                .isTrue();
    }

    private Replan plan(Told told, List<Reminder> waiting, Consent consent) {
        return replanner.of(told, new Reminders.Kept(waiting, List.of(consent), null), DAYTIME, NOW);
    }

    private static Consent agreed(Kind kind, boolean on) {
        return new Consent(CHAT, ESIM.id(), kind, on, Instant.EPOCH, "1", null);
    }

    /** So many GB, of four. */
    private static Told told(long left, Instant end) {
        DataPackage data = new DataPackage(
                "", Holding.State.ACTIVE, new Amount.Limited(left * Holding.DECIMAL, 4 * Holding.DECIMAL), null, end);
        return Assessment.asked(
                ESIM, new Holding(Holding.State.ACTIVE, List.of(data), NOW, Duration.ZERO, Holding.DECIMAL));
    }
}
