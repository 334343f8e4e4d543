package dev.kuri.core.understand;

import dev.kuri.core.reminder.Kind;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The written form of wishes about reminders. It says all by itself: reminders are pressed days later. */
final class ReminderPayload {
    private static final String NONE = "-";
    private static final int RADIX = 36;

    private ReminderPayload() {}

    static String write(ReminderWish wish) {
        return switch (wish) {
            case ReminderWish.Overview overview -> "list";
            case ReminderWish.Propose propose -> "ask|" + write(propose.subscription()) + "|" + write(propose.kind());
            case ReminderWish.Accept accept -> "yes";
            case ReminderWish.Refuse refuse -> "no";
            case ReminderWish.Stop stop -> "off|" + write(stop.subscription()) + "|" + write(stop.kind());
            case ReminderWish.Snooze snooze -> "in|" + write(snooze.subscription()) + "|" + snooze.pause();
            case ReminderWish.Renewed renewed -> "new|" + renewed.subscription() + "|" + write(renewed.end());
            case ReminderWish.Remove remove -> "drop|" + remove.reminder();
            case ReminderWish.Live live ->
                "zone" + (live.zone() == null ? "" : "|" + live.zone().getId());
        };
    }

    /** Empty for what no button of this version says. */
    static Optional<ReminderWish> read(List<String> words) {
        String verb = words.isEmpty() ? "" : words.getFirst();
        return switch (words.size()) {
            case 1 -> read(verb);
            case 2 -> read(verb, words.get(1));
            case 3 -> read(verb, words.get(1), words.get(2));
            default -> Optional.empty();
        };
    }

    private static Optional<ReminderWish> read(String verb) {
        return switch (verb) {
            case "list" -> Optional.of(new ReminderWish.Overview());
            case "yes" -> Optional.of(new ReminderWish.Accept());
            case "no" -> Optional.of(new ReminderWish.Refuse());
            case "zone" -> Optional.of(new ReminderWish.Live(null));
            default -> Optional.empty();
        };
    }

    private static Optional<ReminderWish> read(String verb, String value) {
        return switch (verb) {
            case "drop" -> id(value).map(ReminderWish.Remove::new);
            case "zone" -> zone(value).map(ReminderWish.Live::new);
            default -> Optional.empty();
        };
    }

    /** A zone by its id, such as {@code Asia/Taipei}; empty for anything else. */
    static Optional<ZoneId> zone(String written) {
        try {
            return Optional.of(ZoneId.of(written.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<ReminderWish> read(String verb, String subscription, String value) {
        Optional<UUID> id = id(subscription);
        if (id.isEmpty() && !subscription.equals(NONE)) {
            return Optional.empty();
        }
        return switch (verb) {
            case "ask" -> id.flatMap(one -> kind(value).map(kind -> new ReminderWish.Propose(one, kind)));
            case "off" -> kind(value).map(kind -> new ReminderWish.Stop(id.orElse(null), kind));
            case "new" -> id.flatMap(one -> renewed(one, value));
            case "in" -> pause(value).map(pause -> new ReminderWish.Snooze(id.orElse(null), pause));
            default -> Optional.empty();
        };
    }

    private static String write(@Nullable UUID subscription) {
        return subscription == null ? NONE : subscription.toString();
    }

    private static String write(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<UUID> id(String written) {
        return SubscriptionPayload.id(written);
    }

    /** Ends are whole seconds; written short, since a button has 64 bytes. */
    private static String write(@Nullable Instant end) {
        return end == null ? NONE : Long.toString(end.getEpochSecond(), RADIX);
    }

    private static Optional<ReminderWish> renewed(UUID subscription, String end) {
        if (end.equals(NONE)) {
            return Optional.of(new ReminderWish.Renewed(subscription, null));
        }
        try {
            Instant time = Instant.ofEpochSecond(Long.parseLong(end, RADIX));
            return Optional.of(new ReminderWish.Renewed(subscription, time));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Kind> kind(String written) {
        for (Kind kind : Kind.values()) {
            if (write(kind).equals(written)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static Optional<Duration> pause(String written) {
        try {
            Duration pause = Duration.parse(written);
            return pause.isPositive() ? Optional.of(pause) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
