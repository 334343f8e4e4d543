package dev.kuri.store;

import static dev.kuri.store.Sample.NOW;
import static dev.kuri.store.Sample.chat;
import static dev.kuri.store.Sample.leftBehind;
import static dev.kuri.store.Sample.message;
import static dev.kuri.store.Sample.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.decide.Amendment;
import dev.kuri.core.due.ReminderDesk;
import dev.kuri.core.due.ReminderDesk.Hour;
import dev.kuri.core.reminder.Kind;
import dev.kuri.core.reminder.Lead;
import dev.kuri.core.reminder.Reminder;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All reminders, as the operator sees and stops them, whatever node he asks. */
abstract class ReminderDeskContract extends TwoNodesContract {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant THIS_HOUR = NOW.truncatedTo(ChronoUnit.HOURS);
    private static final OutboundMessage TEST = OutboundMessage.text("a test");

    @Test
    void countsWhatFallsDueByHourAndMessage() {
        promise(
                chat("a"),
                THIS_HOUR.plus(HOUR),
                THIS_HOUR.plus(HOUR).plusSeconds(3_599),
                THIS_HOUR.plus(HOUR.multipliedBy(3)));
        promise(chat("b"), THIS_HOUR.plus(HOUR).plusSeconds(5));

        ChannelName channel = chat("a").channel();
        assertThat(desk().forecast(NOW.plus(HOUR.multipliedBy(24))))
                .containsExactly(
                        new Hour(THIS_HOUR.plus(HOUR), channel, 2, 3),
                        new Hour(THIS_HOUR.plus(HOUR.multipliedBy(3)), channel, 1, 1));
        assertThat(desk().forecast(THIS_HOUR.plus(HOUR.multipliedBy(3)))).hasSize(1);
        assertThat(desk().forecast(NOW)).isEmpty();
    }

    @Test
    void countsWhatIsLateAsOfThisHour() {
        promise(chat("a"), NOW.minus(HOUR.multipliedBy(5)));

        assertThat(desk().forecast(NOW.plus(HOUR)))
                .containsExactly(new Hour(THIS_HOUR, chat("a").channel(), 1, 1));
    }

    @Test
    void leavesAloneWhatIsDueWhileAllIsPaused() {
        promise(chat("a"), NOW);

        assertThat(desk().pause()).isTrue();
        assertThat(desk().pause()).isFalse();
        assertThat(nodes.other().reminderDesk().pausedSince()).contains(NOW);
        assertThat(nodes.one().dueReminders().claim(10)).isEmpty();
        assertThat(nodes.other().dueReminders().claim(10)).isEmpty();

        assertThat(nodes.other().reminderDesk().resume()).isTrue();
        assertThat(desk().resume()).isFalse();
        assertThat(desk().pausedSince()).isEmpty();
        assertThat(nodes.one().dueReminders().claim(10)).hasSize(1);
    }

    @Test
    void saysATestOnlyWhereSomebodyWroteFrom() {
        ChatAddress known = chat("a");
        promise(known, NOW.plus(HOUR));

        assertThat(desk().say(known.channel(), "nobody", TEST)).isFalse();
        assertThat(desk().say(known.channel(), known.chat(), TEST)).isTrue();

        assertThat(leftBehind(nodes.other())).singleElement().satisfies(taken -> {
            assertThat(taken.messages()).containsExactly(TEST);
            assertThat(taken.to()).isEqualTo(known);
            assertThat(taken.routing().occasion()).isEqualTo(Routing.Occasion.PROACTIVE);
        });
    }

    private ReminderDesk desk() {
        return nodes.one().reminderDesk();
    }

    private void promise(ChatAddress chat, Instant... dueAt) {
        List<Amendment> promises = Stream.of(dueAt)
                .<Amendment>map(at -> new Amendment.Promise(new Reminder(
                        UUID.randomUUID(),
                        chat,
                        null,
                        Kind.OWN,
                        at,
                        new Lead.OnTime(),
                        "",
                        at,
                        at.plus(HOUR.multipliedBy(48)))))
                .toList();
        nodes.one().inbox().keep(List.of(message(chat, 1)));
        List<Delivery> nothing = List.of();
        nodes.one().turns().commit(List.of(message(chat, 1)), version(chat, 1), nothing, promises);
    }
}
