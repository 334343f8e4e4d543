package dev.kuri.store;

import static dev.kuri.store.Sample.NOW;
import static dev.kuri.store.Sample.chat;
import static dev.kuri.store.Sample.message;
import static dev.kuri.store.Sample.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.balance.Holders.Holder;
import dev.kuri.core.balance.ProviderKey;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.due.Alerts.Alert;
import dev.kuri.core.due.DueReminders.Claimed;
import dev.kuri.core.due.ReminderOutcome;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.Subject;
import dev.kuri.core.reminder.Consent;
import dev.kuri.core.reminder.Kind;
import dev.kuri.core.reminder.Lead;
import dev.kuri.core.reminder.Reminder;
import dev.kuri.core.reminder.Replan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What providers say by themselves, and what is planned anew because of it. */
abstract class ReplanContract extends TwoNodesContract {
    private static final ChatAddress CHAT = chat("a");
    private static final Subscription ESIM = new Subscription(
            new UUID(0, 1),
            "trip",
            new Subject(null, null, PlanKind.TRAVEL),
            new Subscription.Upkeep.ByProvider(new ProviderKey("airalo", "8981000000000000011")));
    private static final List<Holder> HELD = List.of(new Holder(CHAT, ESIM));
    private static final Instant FACT = NOW.plus(Duration.ofDays(3));

    private final Reminder first = reminder(NOW.plusSeconds(1));
    private final Reminder second = reminder(NOW.plusSeconds(2));

    @Test
    void keepsWhatAProviderSentOnceWhicheverNodeItCameTo() {
        assertThat(nodes.one().alerts().keep("airalo", "n1", HELD)).isTrue();
        assertThat(nodes.other().alerts().keep("airalo", "n1", HELD)).isFalse();
        assertThat(nodes.one().alerts().keep("esimgo", "n1", List.of())).isTrue();

        assertThat(nodes.other().alerts().due(10)).containsExactly(new Alert(CHAT, ESIM.id(), NOW));
    }

    @Test
    void hasOneAlertOfASubscriptionWhichIsTheLast() {
        nodes.one().alerts().keep("airalo", "n1", HELD);
        Alert before = nodes.one().alerts().due(10).getFirst();
        nodes.clock().advance(Duration.ofSeconds(5));
        nodes.one().alerts().keep("airalo", "n2", HELD);

        nodes.one().alerts().end(before);
        nodes.one().alerts().postpone(before, NOW.plusSeconds(60));

        Alert last = new Alert(CHAT, ESIM.id(), NOW.plusSeconds(5));
        assertThat(nodes.one().alerts().due(10)).containsExactly(last);
        nodes.one().alerts().end(last);
        assertThat(nodes.one().alerts().due(10)).isEmpty();
    }

    @Test
    void looksAgainLater() {
        nodes.one().alerts().keep("airalo", "n1", HELD);
        nodes.one().alerts().postpone(nodes.one().alerts().due(10).getFirst(), NOW.plusSeconds(60));

        assertThat(nodes.other().alerts().due(10)).isEmpty();
        nodes.clock().advance(Duration.ofSeconds(60));
        assertThat(nodes.other().alerts().due(10)).hasSize(1);
    }

    @Test
    void forgetsWhatAProviderSentAfterThreeDays() {
        nodes.one().alerts().keep("airalo", "n1", List.of());

        forget(NOW.plus(Duration.ofDays(3)));
        assertThat(nodes.one().alerts().keep("airalo", "n1", List.of())).isFalse();
        forget(NOW.plus(Duration.ofDays(3)).plusSeconds(1));
        assertThat(nodes.one().alerts().keep("airalo", "n1", List.of())).isTrue();
    }

    @Test
    void knowsNothingOfAKeyThatAProviderSent() {
        nodes.one().alerts().keep("airalo", "n1", HELD);

        assertThat(database()
                        .sql()
                        .sql("select * from alert")
                        .query()
                        .listOfRows()
                        .toString())
                .doesNotContain("8981000000000000011");
    }

    @Test
    void findsTheChatsThatAreRemindedOfASubscriptionInBlocks() {
        agree(chat("b"), ESIM.id(), Kind.ENDS, true);
        agree(chat("a"), ESIM.id(), Kind.ENDS, true);
        agree(chat("c"), ESIM.id(), Kind.ENDS, false);
        agree(chat("d"), null, Kind.OWN, true);

        assertThat(nodes.one().replans().after(null, 1)).containsExactly(chat("a"));
        assertThat(nodes.one().replans().after(chat("a"), 5)).containsExactly(chat("b"));
        assertThat(nodes.one().replans().after(chat("b"), 5)).isEmpty();
    }

    @Test
    void writesAPlanBesideATurnInTheLanguageOfThosePromisedBefore() {
        amend(CHAT, new Amendment.Promise(first));

        nodes.other().replans().write(CHAT, new Replan(List.of(second), List.of(first.id())), null);

        assertThat(nodes.one().reminders().of(CHAT).waiting()).containsExactly(second);
        assertThat(outcomeOf(first)).isEqualTo("RENEWED");
        nodes.clock().advance(Duration.ofSeconds(2));
        assertThat(nodes.one().dueReminders().claim(5)).containsExactly(new Claimed(second, Language.JA));
    }

    @Test
    void bringsBackAFactThatIsTrueAgainAndNeverWhatThePersonTookBack() {
        amend(CHAT, new Amendment.Promise(first), new Amendment.Promise(second));
        nodes.one().replans().write(CHAT, new Replan(List.of(), List.of(first.id())), Language.JA);
        amend(CHAT, new Amendment.Withdraw(second.id()));

        nodes.one().replans().write(CHAT, new Replan(List.of(first, second), List.of()), Language.JA);

        assertThat(nodes.one().reminders().of(CHAT).waiting()).containsExactly(first);
    }

    @Test
    void saysNothingTwiceThatWasSent() {
        amend(CHAT, new Amendment.Promise(first));
        nodes.clock().advance(Duration.ofSeconds(1));
        nodes.one().dueReminders().claim(5);
        nodes.one().dueReminders().say(List.of(first), List.of(Sample.delivery(CHAT, "It ends")));

        nodes.one().replans().write(CHAT, new Replan(List.of(first), List.of()), Language.JA);

        assertThat(outcomeOf(first)).isEqualTo(ReminderOutcome.SENT.name());
        assertThat(nodes.one().reminders().of(CHAT).waiting()).isEmpty();
    }

    private void forget(Instant now) {
        new Forgetting(database().dataSource(), new Forgetting.Terms(Duration.ofDays(30))).run(now);
    }

    private void agree(ChatAddress chat, @Nullable UUID subscription, Kind kind, boolean on) {
        amend(chat, new Amendment.Agree(new Consent(chat, subscription, kind, on, NOW, "1", null)));
    }

    private void amend(ChatAddress chat, Amendment... amendments) {
        long version = nodes.one().turns().conversationWith(chat).version() + 1;
        nodes.one().inbox().keep(List.of(message(chat, (int) version)));
        nodes.one()
                .turns()
                .commit(List.of(message(chat, (int) version)), version(chat, version), List.of(), List.of(amendments));
    }

    private String outcomeOf(Reminder reminder) {
        return database()
                .sql()
                .sql("select outcome from reminder where id = :id")
                .param("id", reminder.id())
                .query(String.class)
                .single();
    }

    private static Reminder reminder(Instant dueAt) {
        return new Reminder(
                UUID.randomUUID(), CHAT, ESIM.id(), Kind.ENDS, FACT, new Lead.Days(3, null), "", dueAt, FACT);
    }
}
