package dev.kuri.store;

import static dev.kuri.store.Sample.NOW;
import static dev.kuri.store.Sample.chat;
import static dev.kuri.store.Sample.message;
import static dev.kuri.store.Sample.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.channel.Tries;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.due.DueReminders.Claimed;
import dev.kuri.core.due.DueReminders.Said;
import dev.kuri.core.due.ReminderOutcome;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.reminder.Kind;
import dev.kuri.core.reminder.Lead;
import dev.kuri.core.reminder.Reminder;
import dev.kuri.store.seal.Seal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Reminders that fall due: each for one node, said once, and not at all if it was ended or moved meanwhile. */
abstract class DueRemindersContract extends TwoNodesContract {
    private static final ChatAddress CHAT = chat("a");
    private static final Instant FACT = NOW.plus(Duration.ofDays(3));

    private final Reminder first = reminder(CHAT, NOW.plusSeconds(1));
    private final Reminder second = reminder(CHAT, NOW.plusSeconds(2));

    @Test
    void givesWhatIsDueToOneNodeForALease() {
        promise(first, second);
        assertThat(nodes.one().dueReminders().claim(10)).isEmpty();

        nodes.clock().advance(Duration.ofSeconds(1));
        assertThat(nodes.one().dueReminders().claim(10)).containsExactly(claimed(first));
        assertThat(nodes.other().dueReminders().claim(10)).isEmpty();

        nodes.clock().advance(Nodes.LEASE);
        assertThat(nodes.other().dueReminders().claim(10)).containsExactly(claimed(second), claimed(first));
    }

    @Test
    void takesAllThatIsDueInAChatTogetherAndSoManyChats() {
        Reminder elsewhere = reminder(chat("b"), NOW.plusSeconds(3));
        promise(first, second);
        promise(elsewhere);
        nodes.clock().advance(Duration.ofSeconds(5));

        assertThat(nodes.one().dueReminders().claim(1)).containsExactly(claimed(first), claimed(second));
        assertThat(nodes.other().dueReminders().claim(1)).containsExactly(claimed(elsewhere));
    }

    @Test
    void tellsTheLanguageInWhichItWasPromised() {
        promise(first);
        nodes.clock().advance(Duration.ofSeconds(1));

        assertThat(nodes.one().dueReminders().claim(10).getFirst().promisedIn()).isEqualTo(Language.JA);
    }

    @Test
    void saysRemindersUnderTheIdOfTheFirstAndEndsThemWithIt() {
        promiseAndClaim(first, second);
        Delivery delivery = delivery(first);

        Said said = nodes.one().dueReminders().say(List.of(first, second), List.of(delivery));

        assertThat(said.isWritten()).isTrue();
        assertThat(said.toSend().map(Delivery::id)).contains(first.id());
        assertThat(said.toSend().orElseThrow().routing().occasion()).isEqualTo(Routing.Occasion.PROACTIVE);
        assertThat(outcomes()).containsExactly("SENT", "SENT");
        nodes.clock().advance(Nodes.LEASE);
        assertThat(nodes.one().dueReminders().claim(10)).isEmpty();
        assertThat(nodes.one().reminders().of(CHAT).waiting()).isEmpty();
    }

    @Test
    void saysNothingTwice() {
        promiseAndClaim(first);
        nodes.one().dueReminders().say(List.of(first), List.of(delivery(first)));

        assertThat(nodes.other().dueReminders().say(List.of(first), List.of(delivery(first))))
                .isEqualTo(Said.NOTHING);
        assertThat(nodes.other().dueReminders().end(first, ReminderOutcome.RENEWED))
                .isFalse();
        assertThat(outcomes()).containsExactly("SENT");
        assertThat(outboxSize()).isEqualTo(1);
    }

    @Test
    void saysNothingIfOneOfThemWasWithdrawnMeanwhile() {
        promiseAndClaim(first, second);
        amend(CHAT, new Amendment.Withdraw(second.id()));

        assertThat(nodes.one().dueReminders().say(List.of(first, second), List.of(delivery(first))))
                .isEqualTo(Said.NOTHING);

        assertThat(outboxSize()).isZero();
        nodes.clock().advance(Nodes.LEASE);
        assertThat(nodes.one().dueReminders().claim(10)).containsExactly(claimed(first));
    }

    @Test
    void saysNothingThatThePersonMovedMeanwhile() {
        promiseAndClaim(first);
        Reminder later = moved(first, NOW.plus(Duration.ofHours(1)));
        amend(CHAT, new Amendment.Promise(later));

        assertThat(nodes.one().dueReminders().say(List.of(first), List.of(delivery(first))))
                .isEqualTo(Said.NOTHING);
        assertThat(nodes.one().dueReminders().postpone(first, NOW.plusSeconds(10)))
                .isFalse();

        nodes.clock().advance(Duration.ofHours(2));
        assertThat(nodes.one().dueReminders().claim(10)).containsExactly(claimed(later));
    }

    @Test
    void saysNothingThatThePersonHadDeleted() {
        promiseAndClaim(first);
        new JdbcPersonalData(database().dataSource(), Seal.NONE).delete(CHAT);

        assertThat(nodes.one().dueReminders().say(List.of(first), List.of(delivery(first))))
                .isEqualTo(Said.NOTHING);
    }

    @Test
    void isDueAgainWhenItWasPostponedTo() {
        promiseAndClaim(first);

        assertThat(nodes.one().dueReminders().postpone(first, NOW.plus(Duration.ofHours(8))))
                .isTrue();

        nodes.clock().advance(Duration.ofHours(7));
        assertThat(nodes.one().dueReminders().claim(10)).isEmpty();
        nodes.clock().advance(Duration.ofHours(1));
        assertThat(nodes.one().dueReminders().claim(10)).containsExactly(claimed(first));
    }

    @Test
    void promisesAnewWhatWasNotTrueButNotWhatWasSent() {
        promiseAndClaim(first, second);
        nodes.one().dueReminders().end(first, ReminderOutcome.RENEWED);
        nodes.one().dueReminders().say(List.of(second), List.of(delivery(second)));

        amend(CHAT, new Amendment.Promise(first), new Amendment.Promise(second));

        assertThat(nodes.one().reminders().of(CHAT).waiting()).containsExactly(first);
    }

    @Test
    void leavesAloneWhatANewerVersionWrote() {
        promise(first, second);
        database()
                .sql()
                .sql("update reminder set kind = 'BIRTHDAY' where id = ?")
                .param(first.id())
                .update();
        nodes.clock().advance(Duration.ofSeconds(5));

        assertThat(nodes.one().dueReminders().claim(10)).containsExactly(claimed(second));
        assertThat(nodes.one().dueReminders().claim(10)).isEmpty();
    }

    @Test
    void saysNothingToWhomItCannotReach() {
        Delivery refused = Sample.proactive(nodes.one(), CHAT, "hello");
        nodes.one().outbox().settle(refused, new DeliveryResult.Undeliverable(DeliveryResult.Reason.BLOCKED));
        promiseAndClaim(first);

        Said said = nodes.one().dueReminders().say(List.of(first), List.of(delivery(first)));

        assertThat(said.toSend()).isEmpty();
        assertThat(outcomes()).containsExactly("SENT");
        assertThat(Sample.leftBehind(nodes.one())).isEmpty();
    }

    @Test
    void isForgottenWhenItsFactIsOverAndIsSaidHoweverSilentTheChatIs() {
        Forgetting forgetting =
                new Forgetting(database().dataSource(), new Forgetting.Terms(Duration.ofHours(1), Duration.ofHours(1)));
        Reminder late = reminder(CHAT, NOW.plus(Duration.ofDays(2)));
        promiseAndClaim(first);
        nodes.one().dueReminders().end(first, ReminderOutcome.RENEWED);
        amend(CHAT, new Amendment.Promise(late));

        nodes.clock().advance(Duration.ofDays(2));
        forgetting.run(nodes.clock().instant());

        assertThat(nodes.one().dueReminders().claim(10)).containsExactly(claimed(late));
        assertThat(nodes.one()
                        .dueReminders()
                        .say(List.of(late), List.of(delivery(late)))
                        .toSend())
                .isPresent();
        assertThat(outcomes()).containsExactly("RENEWED", "SENT");

        nodes.clock().advance(Duration.ofDays(1).plusHours(2));
        forgetting.run(nodes.clock().instant());
        assertThat(outcomes()).isEmpty();
    }

    private void promiseAndClaim(Reminder... reminders) {
        promise(reminders);
        nodes.clock().advance(Duration.ofSeconds(5));
        assertThat(nodes.one().dueReminders().claim(10)).hasSize(reminders.length);
    }

    private void promise(Reminder... reminders) {
        Amendment[] promises =
                List.of(reminders).stream().map(Amendment.Promise::new).toArray(Amendment[]::new);
        amend(reminders[0].to(), promises);
    }

    private void amend(ChatAddress chat, Amendment... amendments) {
        long version = nodes.one().turns().conversationWith(chat).version() + 1;
        nodes.one().inbox().keep(List.of(message(chat, (int) version)));
        nodes.one()
                .turns()
                .commit(List.of(message(chat, (int) version)), version(chat, version), List.of(), List.of(amendments));
    }

    private static Reminder reminder(ChatAddress chat, Instant dueAt) {
        Lead lead = new Lead.Days(3, null);
        return new Reminder(UUID.randomUUID(), chat, new UUID(0, 1), Kind.ENDS, FACT, lead, "", dueAt, FACT);
    }

    private static Reminder moved(Reminder one, Instant dueAt) {
        return new Reminder(
                one.id(),
                one.to(),
                one.subscription(),
                one.kind(),
                one.plannedFor(),
                one.lead(),
                one.words(),
                dueAt,
                one.dropAfter());
    }

    private static Claimed claimed(Reminder reminder) {
        return new Claimed(reminder, Language.JA);
    }

    private static Delivery delivery(Reminder reminder) {
        return new Delivery(
                reminder.id(),
                reminder.to(),
                List.of(OutboundMessage.text("It ends")),
                new Routing(Routing.Occasion.PROACTIVE, null, null, null),
                Tries.NONE);
    }

    private List<String> outcomes() {
        return database()
                .sql()
                .sql("select outcome from reminder order by due_at")
                .query((columns, number) -> String.valueOf(columns.getString("outcome")))
                .list();
    }

    private long outboxSize() {
        return database()
                .sql()
                .sql("select count(*) from outbox")
                .query(Long.class)
                .single();
    }
}
