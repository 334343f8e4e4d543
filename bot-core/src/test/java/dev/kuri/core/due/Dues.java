package dev.kuri.core.due;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kuri.core.answer.Answerer;
import dev.kuri.core.answer.Phrases;
import dev.kuri.core.balance.Assessment;
import dev.kuri.core.balance.DataPackage;
import dev.kuri.core.balance.DataPackage.Amount;
import dev.kuri.core.balance.Figures;
import dev.kuri.core.balance.Figures.Figure;
import dev.kuri.core.balance.Holding;
import dev.kuri.core.balance.ProviderKey;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.channel.ChannelLimits;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.knowledge.ClaimResolver;
import dev.kuri.core.knowledge.KnowledgeBase;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.Subject;
import dev.kuri.core.reminder.Consent;
import dev.kuri.core.reminder.Daytime;
import dev.kuri.core.reminder.Kind;
import dev.kuri.core.reminder.Lead;
import dev.kuri.core.reminder.Occasions;
import dev.kuri.core.reminder.Reminder;
import dev.kuri.core.reminder.Reminders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A world of one eSIM, in which something is due. */
final class Dues {
    static final ChatAddress CHAT = new ChatAddress(new ChannelName("line"), "kuri", "a");
    static final Subscription ESIM = new Subscription(
            new UUID(0, 1),
            "trip",
            new Subject(null, null, PlanKind.TRAVEL),
            new Subscription.Upkeep.ByProvider(new ProviderKey("airalo", "1")));

    private static final KnowledgeBase BASE =
            new KnowledgeBase(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    final RecordingDueReminders store = new RecordingDueReminders();
    final List<ReminderOutcome> counted = new ArrayList<>();
    Clock clock;
    Figures figures = Figures.NONE;
    List<Subscription> subscriptions = List.of(ESIM);
    List<Consent> consents = new ArrayList<>();

    @Nullable
    Language spoken = Language.EN;

    Dues(Instant now) {
        this.clock = Clock.fixed(now, ZoneOffset.UTC);
    }

    /** The jobs that are made from then on are done at that time. */
    void setTime(Instant now) {
        clock = Clock.fixed(now, ZoneOffset.UTC);
    }

    /** Days are days in Tokyo. */
    static Reminder reminder(Kind kind, String lead, Instant plannedFor, Instant dueAt, Instant dropAfter) {
        UUID id = UUID.nameUUIDFromBytes((kind + lead + plannedFor).getBytes(UTF_8));
        return new Reminder(id, CHAT, ESIM.id(), kind, plannedFor, Lead.of(lead), "", dueAt, dropAfter);
    }

    void agree(Kind kind, boolean on) {
        consents.add(new Consent(CHAT, ESIM.id(), kind, on, Instant.EPOCH, "1", null));
    }

    /** So many GB, of so many, until then. */
    void hold(long left, long whole, Instant end) {
        DataPackage data = new DataPackage(
                "",
                left == 0 ? Holding.State.DEPLETED : Holding.State.ACTIVE,
                new Amount.Limited(left * Holding.DECIMAL, whole * Holding.DECIMAL),
                null,
                end);
        figures = key -> new Figure.Current(
                new Holding(Holding.State.ACTIVE, List.of(data), clock.instant(), Duration.ZERO, Holding.DECIMAL));
    }

    Reminders wishes() {
        return chat -> new Reminders.Kept(List.of(), consents, Daytime.usual(ZoneId.of("Asia/Tokyo")));
    }

    Voice voice() {
        return new Voice(
                new Answerer(BASE, new Phrases(sentences()), text -> text, clock),
                new Occasions(new ClaimResolver(BASE)));
    }

    ReminderJob job() {
        DuePorts ports = new DuePorts(
                store,
                chat -> subscriptions,
                wishes(),
                new Assessment(key -> figures.of(key), clock),
                chat -> Optional.ofNullable(spoken),
                (reminder, outcome) -> counted.add(outcome));
        Voice voice = voice();
        ChannelLimits line = new ChannelLimits(5_000, 5, 13, 20, 100);
        return new ReminderJob(ports, () -> voice, Map.of(CHAT.channel(), line), clock);
    }

    private static Map<Language, Map<String, String>> sentences() {
        Map<Language, Map<String, String>> all = new HashMap<>();
        for (Language language : Language.values()) {
            all.put(language, new Keys(language));
        }
        return all;
    }

    /** Has every key, and says it, in a reminder with its day. */
    private static final class Keys extends HashMap<String, String> {
        private static final long serialVersionUID = 1;

        private final Language language;

        Keys(Language language) {
            this.language = language;
        }

        @Override
        public String get(Object key) {
            String name = Objects.toString(key);
            if (name.startsWith("date.")) {
                return "uuuu-MM-dd";
            }
            return name.startsWith("remind.due.") ? language.tag() + " " + name + " {day}" : name;
        }
    }
}
