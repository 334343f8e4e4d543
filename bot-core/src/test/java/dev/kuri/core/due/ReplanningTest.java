package dev.kuri.core.due;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kuri.core.balance.Assessment;
import dev.kuri.core.balance.Balance;
import dev.kuri.core.balance.Figures.Figure;
import dev.kuri.core.balance.Holders.Holder;
import dev.kuri.core.balance.Lookup;
import dev.kuri.core.balance.ProviderKey;
import dev.kuri.core.channel.ChatAddress;
import dev.kuri.core.channel.Leadership;
import dev.kuri.core.due.Alerts.Alert;
import dev.kuri.core.knowledge.Language;
import dev.kuri.core.reminder.Kind;
import dev.kuri.core.reminder.Reminder;
import dev.kuri.core.reminder.Replan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked of providers by itself: after an alert, and round by round. */
final class ReplanningTest {
    private static final Instant NOW = Instant.parse("2026-12-09T03:00:00Z");
    private static final ProviderKey KEY = new ProviderKey("airalo", "1");
    private static final Instant END = NOW.plus(Duration.ofDays(20));

    private final Dues dues = new Dues(NOW);
    private final Written written = new Written();
    private final Open alerts = new Open();
    private Optional<Lookup> answer = Optional.empty();
    private boolean leads = true;

    @BeforeEach
    void hold() {
        dues.hold(1, 4, END);
        answer = Optional.of(new Lookup.Found(((Figure.Current) dues.figures.of(KEY)).holding()));
    }

    @Test
    void promisesWhatAnAlertWasAboutAndEndsIt() {
        dues.agree(Kind.LOW, true);

        sweep();

        assertThat(written.plans)
                .singleElement()
                .satisfies(plan ->
                        assertThat(plan.promised()).extracting(Reminder::kind).containsExactly(Kind.LOW));
        assertThat(alerts.outcomes).containsExactly("ended");
    }

    @Test
    void asksAgainInAMinuteWhileThereIsNothingNew() {
        dues.agree(Kind.LOW, true);
        answer = Optional.empty();

        sweep();

        assertThat(written.plans).isEmpty();
        assertThat(alerts.outcomes).containsExactly("postponed until " + NOW.plusSeconds(60));
    }

    @Test
    void asksNobodyAboutWhatNobodyIsRemindedOf() {
        dues.agree(Kind.LOW, false);

        sweep();

        assertThat(written.plans).isEmpty();
        assertThat(alerts.outcomes).containsExactly("ended");
    }

    @Test
    void givesAnAlertUpAfterADay() {
        dues.agree(Kind.LOW, true);
        answer = Optional.empty();
        alerts.at = NOW.minus(Duration.ofDays(1)).minusSeconds(1);

        sweep();

        assertThat(alerts.outcomes).containsExactly("ended");
    }

    @Test
    void leavesAlertsAndRoundsToTheNodeThatLeads() {
        dues.agree(Kind.LOW, true);
        leads = false;

        sweep();
        round();

        assertThat(alerts.outcomes).isEmpty();
        assertThat(written.plans).isEmpty();
    }

    @Test
    void goesRoundAllChatsBlockByBlock() {
        dues.agree(Kind.LOW, true);

        round();

        assertThat(written.plans).hasSize(2);
    }

    @Test
    void plansNothingFromAFigureThatIsOld() {
        dues.agree(Kind.LOW, true);
        Figure.Current last = (Figure.Current) dues.figures.of(KEY);

        dues.figures = key -> new Figure.Earlier(last.holding());
        round();
        dues.figures = key -> new Figure.None(Balance.Why.CHECKING);
        round();

        assertThat(written.plans).isEmpty();
    }

    private void sweep() {
        new AlertSweep(alerts, (key, time) -> answer, replanning(), leadership(), dues.clock).run();
    }

    private void round() {
        new ProviderRound(written, new Assessment(key -> dues.figures.of(key), dues.clock), replanning(), leadership())
                .run();
    }

    private Replanning replanning() {
        ReplanPorts ports = new ReplanPorts(
                chat -> dues.subscriptions, dues.wishes(), written, chat -> Optional.ofNullable(dues.spoken));
        return new Replanning(ports, dues::voice, dues.clock);
    }

    private Leadership leadership() {
        return role -> leads;
    }

    /** Two chats, one in a block. */
    private static final class Written implements Replans {
        private static final ChatAddress OTHER = new ChatAddress(Dues.CHAT.channel(), "kuri", "b");

        private final List<Replan> plans = new ArrayList<>();

        @Override
        public List<ChatAddress> after(@Nullable ChatAddress last, int atMost) {
            return last == null ? List.of(Dues.CHAT) : last.equals(Dues.CHAT) ? List.of(OTHER) : List.of();
        }

        @Override
        public void write(ChatAddress chat, Replan replan, @Nullable Language language) {
            plans.add(replan);
        }
    }

    /** One alert. */
    private static final class Open implements Alerts {
        private final List<String> outcomes = new ArrayList<>();
        private Instant at = NOW.minusSeconds(5);

        @Override
        public boolean keep(String api, String id, List<Holder> holders) {
            throw new UnsupportedOperationException("Webhooks do that");
        }

        @Override
        public List<Alert> due(int atMost) {
            return List.of(new Alert(Dues.CHAT, Dues.ESIM.id(), at));
        }

        @Override
        public void postpone(Alert alert, Instant until) {
            outcomes.add("postponed until " + until);
        }

        @Override
        public void end(Alert alert) {
            outcomes.add("ended");
        }
    }
}
