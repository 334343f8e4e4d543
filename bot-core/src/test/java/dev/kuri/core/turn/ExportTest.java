package dev.kuri.core.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.balance.ProviderKey;
import dev.kuri.core.balance.Subscription;
import dev.kuri.core.channel.Block;
import dev.kuri.core.channel.ChannelName;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.decide.Conversation;
import dev.kuri.core.knowledge.PlanKind;
import dev.kuri.core.knowledge.Subject;
import dev.kuri.core.reminder.Consent;
import dev.kuri.core.reminder.Daytime;
import dev.kuri.core.reminder.Kind;
import dev.kuri.core.reminder.Lead;
import dev.kuri.core.reminder.Reminder;
import dev.kuri.core.reminder.Reminders.Kept;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExportTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");
    private static final ChatAddress CHAT = new ChatAddress(new ChannelName("telegram"), "1", "2");
    private static final UUID TRAVEL = new UUID(0, 1);

    @Test
    void tellsWhatThePersonHasAgreedToAndWaitsFor() {
        Subscription esim = new Subscription(
                TRAVEL,
                "Mum's eSIM",
                new Subject(null, null, PlanKind.TRAVEL),
                new Subscription.Upkeep.ByProvider(new ProviderKey("airalo", "8981100000000000001")));
        Kept reminders = new Kept(
                List.of(own("buy data")),
                List.of(new Consent(CHAT, TRAVEL, Kind.ENDS, true, NOW, "2026-11", null)),
                Daytime.usual(ZoneId.of("Asia/Taipei")));

        assertThat(linesOf(List.of(esim), reminders))
                .containsExactly(
                        "• ",
                        "• Mum's eSIM",
                        "• 🔔 ENDS (Mum's eSIM), 2026-11-22 09:30Z",
                        "• ⏰ 2026-11-22 09:30Z OWN: buy data",
                        "• 🕘 Asia/Taipei, 09:00, 🌙 22:00–08:00");
    }

    private static Reminder own(String words) {
        return new Reminder(
                new UUID(0, 2), CHAT, null, Kind.OWN, NOW, new Lead.OnTime(), words, NOW, NOW.plusSeconds(3_600));
    }

    private static List<String> linesOf(List<Subscription> subscriptions, Kept reminders) {
        return Export.of(List.of(), Conversation.fresh(CHAT), subscriptions, reminders).body().stream()
                .map(block -> ((Block.Paragraph) block).text().text())
                .toList();
    }
}
