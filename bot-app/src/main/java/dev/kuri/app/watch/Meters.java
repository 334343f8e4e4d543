package dev.kuri.app.watch;

import dev.kuri.app.provider.LookupListener;
import dev.kuri.core.balance.Lookup;
import dev.kuri.core.channel.Delivery;
import dev.kuri.core.channel.DeliveryResult;
import dev.kuri.core.channel.InboundMessage;
import dev.kuri.core.decide.Decision;
import dev.kuri.core.due.ReminderListener;
import dev.kuri.core.due.ReminderOutcome;
import dev.kuri.core.outbox.SendListener;
import dev.kuri.core.reminder.Kind;
import dev.kuri.core.reminder.Reminder;
import dev.kuri.core.turn.InboxListener;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;

/** Counts and times what the server does. No tag holds a person, a chat or a word that was said. */
public final class Meters implements SendListener, InboxListener, ReminderListener, LookupListener {
    static final String RECEIVED = "kuri.messages.received";
    static final String LEFT_BEHIND = "kuri.messages.left.behind";
    static final String GIVEN_UP = "kuri.messages.given.up";
    static final String TURNS = "kuri.turns";
    static final String DELIVERIES = "kuri.deliveries";
    static final String REMINDERS = "kuri.reminders";
    static final String PROVIDER_CALLS = "kuri.provider.calls";
    static final String REPEATED = "kuri.deliveries.repeated";

    private final MeterRegistry registry;

    Meters(MeterRegistry registry) {
        this.registry = registry;
        showReminders();
    }

    @Override
    public void kept(int added, int duplicates) {
        registry.counter(RECEIVED, "new", "true").increment(added);
        registry.counter(RECEIVED, "new", "false").increment(duplicates);
    }

    @Override
    public void leftBehind(int chats) {
        registry.counter(LEFT_BEHIND).increment(chats);
    }

    @Override
    public void gaveUp(InboundMessage message) {
        registry.counter(GIVEN_UP, "channel", message.from().channel().value()).increment();
    }

    /**
     * A turn was written.
     *
     * @param took from the beginning of understanding to the commit
     */
    public void turned(InboundMessage message, Decision decision, Duration took) {
        Timer.builder(TURNS)
                .description("Messages understood, decided, answered and written")
                .tag("channel", message.from().channel().value())
                .tag("decision", word(decision))
                .publishPercentileHistogram()
                .register(registry)
                .record(took);
    }

    @Override
    public void cameTo(Reminder reminder, ReminderOutcome outcome) {
        reminders(reminder.kind(), outcome).increment();
    }

    /** All of them are there from the start: what is only there once it has happened cannot be seen to begin. */
    private void showReminders() {
        for (Kind kind : Kind.values()) {
            for (ReminderOutcome outcome : ReminderOutcome.values()) {
                Counter unused = reminders(kind, outcome);
            }
        }
    }

    private Counter reminders(Kind kind, ReminderOutcome outcome) {
        return Counter.builder(REMINDERS)
                .description("Reminders that fell due, by what became of them; one that is postponed comes again")
                .tag("kind", kind.name().toLowerCase(Locale.ROOT))
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }

    @Override
    public void answered(String api, Lookup lookup) {
        Counter.builder(PROVIDER_CALLS)
                .description("Look-ups at providers, by what came of them")
                .tag("api", api)
                .tag("outcome", word(lookup))
                .register(registry)
                .increment();
    }

    @Override
    public void sent(Delivery delivery, DeliveryResult result, Duration took) {
        Timer.builder(DELIVERIES)
                .description("Calls to platforms, by what became of them")
                .tag("channel", delivery.to().channel().value())
                .tag("occasion", delivery.routing().occasion().name().toLowerCase(Locale.ROOT))
                .tag("outcome", outcome(result))
                .publishPercentileHistogram()
                .register(registry)
                .record(took);
        if (isSecond(delivery, result)) {
            registry.counter(REPEATED, "channel", delivery.to().channel().value())
                    .increment();
        }
    }

    /**
     * Whether a call may have shown something for the second time: an earlier one may have arrived, and this one has, or
     * may have.
     */
    private static boolean isSecond(Delivery delivery, DeliveryResult result) {
        boolean mayHaveArrived = result instanceof DeliveryResult.Delivered
                || result instanceof DeliveryResult.Unknown
                || result.equals(new DeliveryResult.Undeliverable(DeliveryResult.Reason.UNKNOWN));
        return mayHaveArrived && delivery.earlier().mayHaveArrived();
    }

    /** What ends because nobody knows its fate is told from what is tried once more. */
    private static String outcome(DeliveryResult result) {
        return result instanceof DeliveryResult.Undeliverable never
                ? switch (never.reason()) {
                    case BLOCKED -> "blocked";
                    case REJECTED -> "rejected";
                    case UNKNOWN -> "unknown_for_good";
                    case GIVEN_UP -> "given_up";
                }
                : word(result);
    }

    /** The name of a record, in small letters: alternatives are few and are named by us. */
    private static String word(Object alternative) {
        return alternative.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
