package dev.kuri.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.balance.Balance;
import dev.kuri.core.balance.Balance.Why;
import dev.kuri.core.balance.Holding;
import dev.kuri.core.balance.ProviderKey;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.decide.Errand;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.Subject;
import dev.kuri.core.reminder.Kind;
import dev.kuri.core.reminder.Reminder;
import dev.kuri.core.reminder.Reminders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures that an answer had to leave out. */
final class FollowUpsTest {
    private static final Instant NOW = Instant.parse("2026-12-09T00:00:00Z");
    private static final ChatAddress CHAT = new ChatAddress(new ChannelName("line"), "kuri", "a");
    private static final Subscription ESIM = new Subscription(
            new UUID(0, 1),
            "trip",
            new Subject(null, null, PlanKind.TRAVEL),
            new Subscription.Upkeep.ByProvider(new ProviderKey("airalo", "1")));
    private static final Reminder PROMISED = Reminder.figure(CHAT, ESIM.id(), NOW.minusSeconds(20));

    private final FollowUps followUps = new FollowUps(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void arePromisedWhileTheProviderIsBeingAsked() {
        Answer answer = followUps.of(telling(new Balance.Untold(ESIM, Why.CHECKING)), CHAT, Possessions.NONE);

        assertThat(answer.effects().amendments())
                .containsExactly(new Amendment.Promise(Reminder.figure(CHAT, ESIM.id(), NOW)));
    }

    @Test
    void arePromisedForASecondQuestionOfTheSameMessageAsWell() {
        Answer both =
                Answer.of(OutboundMessage.text("It rolls over.")).and(telling(new Balance.Untold(ESIM, Why.CHECKING)));

        assertThat(followUps.of(both, CHAT, Possessions.NONE).effects().amendments())
                .hasSize(1);
    }

    @Test
    void arePromisedOnceHoweverOftenThePersonAsks() {
        Answer answer = followUps.of(telling(new Balance.Untold(ESIM, Why.CHECKING)), CHAT, owning(PROMISED));

        assertThat(answer.effects().amendments()).isEmpty();
    }

    @Test
    void areTakenBackWhenThePersonHasSeenTheFigure() {
        Balance told = new Balance.Told(
                ESIM,
                Holding.State.ACTIVE,
                List.of(),
                NOW,
                new Balance.Freshness.Asked(Duration.ZERO),
                Holding.DECIMAL,
                null);

        assertThat(followUps.of(telling(told), CHAT, owning(PROMISED)).effects().amendments())
                .containsExactly(new Amendment.Withdraw(PROMISED.id()));
        assertThat(followUps.of(telling(told), CHAT, Possessions.NONE).effects().amendments())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Why.class, names = "CHECKING", mode = EnumSource.Mode.EXCLUDE)
    void areNotPromisedWhereNobodyIsAsked(Why why) {
        assertThat(followUps
                        .of(telling(new Balance.Untold(ESIM, why)), CHAT, Possessions.NONE)
                        .effects()
                        .amendments())
                .isEmpty();
    }

    @Test
    void leaveWhatElseTheAnswerDoesAsItIs() {
        Effects others = new Effects(List.of(new Amendment.Forget(new UUID(0, 2))), new Errand.Done(List.of()));
        Answer answer = telling(new Balance.Untold(ESIM, Why.CHECKING)).with(others);

        Effects effects = followUps.of(answer, CHAT, Possessions.NONE).effects();

        assertThat(effects.errand()).isEqualTo(others.errand());
        assertThat(effects.amendments())
                .hasSize(2)
                .startsWith(others.amendments().getFirst());
    }

    @Test
    void haveAnIdForEveryTimeThatThePersonAsks() {
        Reminder again = Reminder.figure(CHAT, ESIM.id(), NOW);

        assertThat(again.id()).isNotEqualTo(PROMISED.id());
        assertThat(again.kind()).isEqualTo(Kind.FIGURE);
        assertThat(again.dueAt()).isBetween(NOW, NOW.plusSeconds(10));
    }

    private static Answer telling(Balance balance) {
        return new Answer(List.of(OutboundMessage.text("trip")), List.of(), List.of(balance));
    }

    private static Possessions owning(Reminder waiting) {
        return new Possessions(
                List.of(ESIM), List.of(), new Reminders.Kept(List.of(waiting), List.of(), null), Sharing.NONE);
    }
}
