package dev.kuri.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.balance.Lookup;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.DeliveryResult.Delivered;
import dev.kuri.core.channel.DeliveryResult.Reason;
import dev.kuri.core.channel.DeliveryResult.RetryLater;
import dev.kuri.core.channel.DeliveryResult.Undeliverable;
import dev.kuri.core.channel.DeliveryResult.Unknown;
import dev.kuri.core.channel.OutboundMessage;
import dev.kuri.core.channel.Routing;
import dev.kuri.core.channel.Routing.Occasion;
import dev.kuri.core.channel.Tries;
import dev.kuri.core.due.ReminderOutcome;
import dev.kuri.core.reminder.Kind;
import dev.kuri.core.reminder.Lead;
import dev.kuri.core.reminder.Reminder;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How deliveries are counted of which nobody knows whether they arrived. */
final class MetersTest {
    private static final Map<String, DeliveryResult> RESULTS = Map.of(
            "delivered", new Delivered(),
            "unknown", new Unknown(Duration.ofSeconds(1)),
            "not now", new RetryLater(Duration.ofSeconds(1)),
            "unknown for good", new Undeliverable(Reason.UNKNOWN));

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void countsRemindersByKindAndOutcomeWithoutTheirWords() {
        Reminder reminder = new Reminder(
                new UUID(0, 1),
                new ChatAddress(new ChannelName("telegram"), "1", "7"),
                null,
                Kind.OWN,
                Instant.EPOCH,
                new Lead.OnTime(),
                "water the plants",
                Instant.EPOCH,
                Instant.EPOCH);

        new Meters(registry).cameTo(reminder, ReminderOutcome.TOO_LATE);

        Counter counter = registry.get(Meters.REMINDERS)
                .tags("kind", "own", "outcome", "too_late")
                .counter();
        assertThat(counter.count()).isEqualTo(1);
        assertThat(counter.getId().getTags()).containsExactly(Tag.of("kind", "own"), Tag.of("outcome", "too_late"));
    }

    @Test
    void countsLookUpsByProviderAndWhatCameOfThem() {
        Meters meters = new Meters(registry);

        meters.answered("airalo", new Lookup.Gone());
        meters.answered("airalo", new Lookup.Failed("HTTP 500"));

        assertThat(registry.get(Meters.PROVIDER_CALLS)
                        .tags("api", "airalo", "outcome", "failed")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            # situation,                    taken, failures, unknown, occasion,  result,           outcome,          repeated
            sent at once,                   0,     0,        0,       REPLY,     delivered,        delivered,        0
            no answer to the first try,     0,     0,        0,       REPLY,     unknown,          unknown,          0
            sent once more,                 1,     1,        1,       REPLY,     delivered,        delivered,        1
            no answer to the second either, 1,     1,        1,       REPLY,     unknown for good, unknown_for_good, 1
            the platform is still down,     1,     1,        1,       REPLY,     not now,          retrylater,       0
            sent after a node died over it, 1,     0,        0,       REPLY,     delivered,        delivered,        1
            sent after it was refused,      1,     1,        0,       REPLY,     delivered,        delivered,        0
            a reminder for the first time,  0,     0,        0,       PROACTIVE, unknown for good, unknown_for_good, 0
            a reminder of a dead node,      1,     0,        0,       PROACTIVE, delivered,        delivered,        1
            of which nobody knows either,   1,     0,        0,       PROACTIVE, unknown for good, unknown_for_good, 1
            """)
    void countsWhatMayShowTwice(
            String situation,
            int taken,
            int failures,
            int unknown,
            Occasion occasion,
            String result,
            String outcome,
            int repeated) {
        Delivery delivery = new Delivery(
                new UUID(0, 1),
                new ChatAddress(new ChannelName("telegram"), "1", "7"),
                List.of(OutboundMessage.text("Yes.")),
                new Routing(occasion, null, null, null),
                new Tries(taken, failures, unknown));

        new Meters(registry).sent(delivery, Objects.requireNonNull(RESULTS.get(result)), Duration.ofMillis(20));

        assertThat(registry.get(Meters.DELIVERIES)
                        .tag("outcome", outcome)
                        .timer()
                        .count())
                .isEqualTo(1);
        assertThat(registry.find(Meters.REPEATED).counters().stream()
                        .mapToDouble(counter -> counter.count())
                        .sum())
                .isEqualTo(repeated);
    }
}
