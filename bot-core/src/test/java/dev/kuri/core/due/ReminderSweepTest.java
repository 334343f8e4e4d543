package dev.kuri.core.due;

import static dev.kuri.core.due.Dues.reminder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.due.DueReminders.Claimed;
import dev.kuri.core.reminder.Kind;
import dev.kuri.core.reminder.Reminder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Works until nothing is due. */
final class ReminderSweepTest {
    private static final Instant NOW = Instant.parse("2026-12-09T00:00:00Z");

    private final Dues dues = new Dues(NOW);
    private final List<Delivery> sent = new ArrayList<>();
    private final ReminderSweep sweep = new ReminderSweep(dues.store, dues.job(), sent::add, Runnable::run);
    private final Claimed first = due(NOW.minusSeconds(2), Dues.CHAT);
    private final Claimed second = due(NOW.minusSeconds(1), Dues.CHAT);

    @BeforeEach
    void agree() {
        dues.agree(Kind.OWN, true);
    }

    @Test
    void goesOnUntilNothingIsDueAndHasItSentAtOnce() {
        dues.store.blocks.addAll(List.of(List.of(first), List.of(second)));

        sweep.run();

        assertThat(sent)
                .extracting(Delivery::id)
                .containsExactly(first.reminder().id(), second.reminder().id());
    }

    @Test
    void goesOnWithOtherChatsWhereOneFails() {
        ChatAddress unknown = new ChatAddress(new ChannelName("fax"), "kuri", "a");
        dues.store.blocks.add(List.of(due(NOW.minusSeconds(2), unknown), second));

        sweep.run();

        assertThat(dues.counted).containsExactly(ReminderOutcome.FAILED, ReminderOutcome.SENT);
    }

    @Test
    void beginsNothingAfterItWasStopped() {
        dues.store.blocks.add(List.of(first));

        sweep.stop();
        sweep.run();

        assertThat(dues.store.blocks).hasSize(1);
    }

    private static Claimed due(Instant at, ChatAddress chat) {
        Reminder one = reminder(Kind.OWN, "on-time", at, at, at.plus(Duration.ofDays(1)));
        Reminder there = new Reminder(
                one.id(),
                chat,
                one.subscription(),
                one.kind(),
                one.plannedFor(),
                one.lead(),
                one.words(),
                one.dueAt(),
                one.dropAfter());
        return new Claimed(there, null);
    }
}
