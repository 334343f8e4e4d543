package dev.kuri.core.understand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kuri.core.balance.Draft;
import dev.kuri.core.balance.Statement;
import dev.kuri.core.channel.Payload;
import dev.kuri.core.knowledge.PlanId;
import dev.kuri.core.knowledge.ProviderId;
import dev.kuri.core.reminder.Kind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTest {
    private static final UUID ID = UUID.fromString("0123abcd-0000-4000-8000-00000000ffff");

    static Stream<SubscriptionWish> aboutSubscriptions() {
        return Stream.of(
                new SubscriptionWish.Overview(),
                new SubscriptionWish.Enrol(Draft.EMPTY),
                new SubscriptionWish.Enrol(Draft.of(new ProviderId("nihontsushin"))),
                new SubscriptionWish.Enrol(Draft.of(new PlanId("docomo-mini-business"))),
                new SubscriptionWish.Enrol(Draft.ofAllowance(30_000_000_000L)),
                new SubscriptionWish.Enrol(Draft.of(Statement.full())),
                new SubscriptionWish.Enrol(Draft.without(Draft.Item.LAST_DAY)),
                new SubscriptionWish.Correct(ID),
                new SubscriptionWish.State(ID, new Statement.Left(3_200_000_000L)),
                new SubscriptionWish.State(ID, new Statement.Used(0)),
                new SubscriptionWish.State(ID, new Statement.UsedSince(1)),
                new SubscriptionWish.State(ID, new Statement.LeftOfAll(new BigDecimal("12.5"))),
                new SubscriptionWish.State(ID, new Statement.UsedOfAll(new BigDecimal("40"))),
                new SubscriptionWish.Rename(ID),
                new SubscriptionWish.Remove(ID),
                new SubscriptionWish.Share(ID),
                new SubscriptionWish.Unshare(ID),
                new SubscriptionWish.Undo(),
                new SubscriptionWish.Cancel());
    }

    static Stream<ReminderWish> aboutReminders() {
        return Stream.of(
                new ReminderWish.Overview(),
                new ReminderWish.Propose(ID, Kind.CARRIED_ENDS),
                new ReminderWish.Accept(),
                new ReminderWish.Refuse(),
                new ReminderWish.Stop(ID, Kind.KEEP_ALIVE),
                new ReminderWish.Stop(null, Kind.OWN),
                new ReminderWish.Snooze(ID, Duration.ofHours(1)),
                new ReminderWish.Snooze(null, Duration.ofDays(1)),
                new ReminderWish.Live(null),
                new ReminderWish.Live(ZoneId.of("America/Argentina/Buenos_Aires")),
                new ReminderWish.Remove(ID));
    }

    @ParameterizedTest
    @MethodSource
    void aboutSubscriptions(SubscriptionWish wish) {
        Suggestion suggestion = new Suggestion.Manage(wish);

        assertThat(Suggestion.read(suggestion.payload())).contains(suggestion);
    }

    @ParameterizedTest
    @MethodSource
    void aboutReminders(ReminderWish wish) {
        Suggestion suggestion = new Suggestion.Remind(wish);

        assertThat(Suggestion.read(suggestion.payload())).contains(suggestion);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1s|",
                "1s|left|",
                "1s|left|1-2",
                "1s|gives|12GB",
                "1s|pass|everything",
                "1s|name|x|y|z",
                "1s|0123abcd-0000-4000-8000-00000000ffff|l|-1",
                "1s|0123abcd-0000-4000-8000-00000000ffff|lp|12,5",
                "1r|",
                "1r|off|-|moon",
                "1r|in|-|-PT1H",
                "1r|in|-|soon",
                "1r|ask|-|ends",
                "1r|zone|Atlantis",
                "1r|drop|7"
            })
    void readsNothingThatItDidNotWrite(String payload) {
        assertThat(Suggestion.read(new Payload(payload))).isEmpty();
    }

    @Test
    void hasNoButtonForWhatOnlyWordsCanSay() {
        Suggestion name = new Suggestion.Manage(new SubscriptionWish.Name(ID, "Mum's phone"));

        assertThatThrownBy(name::payload).isInstanceOf(IllegalArgumentException.class);
        assertThat(name.toString()).doesNotContain("Mum");
    }
}
